import type { Browser, Page } from 'playwright-core';
import type { Wire } from './wire.ts';

/** A site with a search, and where on its page things are, as selectors of CSS. */
export interface Peer {
  readonly name: string;
  readonly folder: string;
  readonly own: boolean;
  readonly index: readonly string[];
  readonly field: string;
  readonly results: string;
  /** Whether the list in the page is that of the words in the field. */
  readonly settled: string;
}

/** Milliseconds from key to key, of a quick typist and of a usual one. */
export const speeds = [60, 100];
/** Milliseconds: a query with fewer than ten results is not waited for longer. */
const patience = 60_000;

/** A new visitor who types the query and waits. */
export async function cold(of: Browser, wire: Wire, peer: Peer, query: string): Promise<string> {
  const context = await of.newContext();
  const page = await context.newPage();
  wire.passages.length = 0;
  await page.goto(`${wire.address}search/`, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const before = wire.passages.length;
  const begun = performance.now();
  await page.fill(peer.field, query);
  await listed(page, peer);
  const ms = performance.now() - begun;
  const until = Date.now();
  await page.waitForTimeout(2500);
  const firstTen = wire.passages.filter((passage) => passage.begun <= until);
  // Not what a page needs that does not search (itself, its sheets, face and icon), nor texts that are fetched for excerpts behind the list.
  const search = firstTen.filter(({ path }, index) => (index >= before || /\.js$/.test(path) || path.includes('pagefind')) && !/^\/(?:favicon|articles\/)/.test(path));
  const found = await page.locator(peer.results).count();
  await context.close();
  return `| ${query} | ${found} | ${sum(firstTen)} | ${sum(search)} | ${sum(wire.passages)} | ${Math.round(ms)} |`;
}

/** A reader who has searched before types the last letter; the list was that of all but that letter. */
export async function warm(of: Browser, wire: Wire, peer: Peer, query: string): Promise<string> {
  const context = await of.newContext();
  const page = await context.newPage();
  await page.goto(`${wire.address}search/`, { waitUntil: 'load' });
  await page.fill(peer.field, query);
  await listed(page, peer);
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.fill(peer.field, 'zurich');
    await page.waitForTimeout(800);
    times.push(await page.evaluate(`new Promise((done) => {
      const field = document.querySelector(${JSON.stringify(peer.field)});
      const begun = performance.now();
      const before = document.querySelector(${JSON.stringify(peer.results)});
      const watch = () => {
        const now = document.querySelector(${JSON.stringify(peer.results)});
        if (now !== null && now !== before) done(performance.now() - begun);
        else requestAnimationFrame(watch);
      };
      field.value = ${JSON.stringify(query)};
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      watch();
    })`));
  }
  await context.close();
  return `| ${query} | ${times.map((time) => Math.round(time)).join(', ')} |`;
}

/** A reader who types at a steady pace: a new visitor, and one who has searched for something else before. */
export async function typed(of: Browser, wire: Wire, peer: Peer, query: string): Promise<string> {
  const cells: string[] = [];
  for (const delay of speeds) {
    for (const isWarm of [false, true]) {
      const context = await of.newContext();
      const page = await context.newPage();
      await page.goto(`${wire.address}search/`, { waitUntil: 'load' });
      if (isWarm) {
        await page.fill(peer.field, 'zurich');
        await listed(page, peer);
        await page.waitForTimeout(1000);
        await page.fill(peer.field, '');
      }
      await page.waitForTimeout(500);
      wire.passages.length = 0;
      await page.evaluate(watchList, [peer.field, peer.results] as const);
      await page.locator(peer.field).pressSequentially(query, { delay });
      await page.waitForTimeout(isWarm ? 1500 : 4000);
      const ms = Math.round(await page.evaluate(() => Number(document.documentElement.dataset['listed']) - Number(document.documentElement.dataset['typed'])));
      const index = wire.passages.filter(({ path }) => !/^\/(?:favicon|articles\/)/.test(path));
      cells.push(isWarm ? String(ms) : `${sum(index)}; ${String(ms)}`);
      await context.close();
    }
  }
  return `| ${query} | ${cells.join(' | ')} |`;
}

/** In the page: notes when the field was last typed in, and when a result was last put into the list. */
function watchList([field, results]: readonly [string, string]): void {
  const { dataset } = document.documentElement;
  document.querySelector(field)?.addEventListener('input', () => { dataset['typed'] = String(performance.now()); });
  new MutationObserver((changes) => {
    const added = changes.flatMap((change) => [...change.addedNodes]);
    if (added.some((node) => node instanceof Element && (node.matches(results) || node.querySelector(results) !== null))) dataset['listed'] = String(performance.now());
  }).observe(document.body, { childList: true, subtree: true });
}

/** Waits until ten results are listed. */
async function listed(page: Page, peer: Peer): Promise<void> {
  await page
    .waitForFunction(
      ([results, settled]) => document.querySelector(settled) !== null && document.querySelectorAll(results).length >= 10,
      [peer.results, peer.settled] as const,
      { timeout: patience },
    )
    .catch(() => undefined);
}

function sum(passages: Wire['passages']): string {
  return `${passages.length}, ${Math.round(passages.reduce((bytes, passage) => bytes + passage.bytes, 0) / 1000)} KB`;
}
