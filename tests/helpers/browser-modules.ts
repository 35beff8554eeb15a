import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './site.ts';

/** Serves the modules and style sheets of `src/` and `tests/` to a page as the site's own, under its policy, so that a part can be tried by itself. */
export async function serveModules(page: Page): Promise<void> {
  await page.route(/\/(?:src|tests)\/.*\.(?:ts|css)$/, (route) => {
    const { pathname } = new URL(route.request().url());
    const source = readFileSync(join(root, pathname.slice(pathname.search(/\/(?:src|tests)\//) + 1)), 'utf8');
    return route.fulfill(pathname.endsWith('.css') ? { contentType: 'text/css', body: source } : { contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
}
