import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../src/publish/serve.ts';
import type { Served } from '../../src/publish/serve.ts';

/** What a page did that a page of this site must never do. */
export interface Misdeeds {
  /** What the console said, uncaught errors and CSP reports included. */
  readonly said: string[];
  /** Addresses on other hosts that were asked for. */
  readonly asked: string[];
  /** Dialogs that opened. */
  readonly dialogs: string[];
}

export interface Reader {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
  /** What the page's policy kept from happening, as the page itself is told; the console says the same. */
  readonly reports: string[];
}

/** A built site, served as a static host would, and a browser to read it with. */
export class ReadingRoom {
  readonly #browser: Browser;
  readonly #served: Served;

  private constructor(browser: Browser, served: Served) {
    this.#browser = browser;
    this.#served = served;
  }

  static async open(site: string, base = '/'): Promise<ReadingRoom> {
    const executablePath = process.env['CHROME_PATH'];
    if (executablePath === undefined) throw new Error('CHROME_PATH is not set: run the browser tests by "npm test" or "npm run test:browser"');
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] });
    return new ReadingRoom(browser, await serve(site, base, 4400));
  }

  /** The address of a path on the site, which begins without a slash. */
  address(path: string): string {
    return `${this.#served.address}${path}`;
  }

  /** A reader with a browser window and no history. */
  async reader(options: BrowserContextOptions = {}): Promise<Reader> {
    const context = await this.#browser.newContext(options);
    const page = await context.newPage();
    const misdeeds: Misdeeds = { said: [], asked: [], dialogs: [] };
    const reports: string[] = [];
    await context.exposeBinding('tellReport', (_, report: string) => { reports.push(report); });
    await context.addInitScript("document.addEventListener('securitypolicyviolation', (event) => { tellReport(event.violatedDirective + ' ' + event.blockedURI); });");
    const own = new URL(this.#served.address).origin;
    page.on('console', (message) => misdeeds.said.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => misdeeds.said.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(own)) misdeeds.asked.push(request.url());
    });
    page.on('dialog', (dialog) => {
      misdeeds.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    return { page, misdeeds, reports };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#served.close();
  }
}
