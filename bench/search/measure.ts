import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { openWire } from './wire.ts';
import type { Wire } from './wire.ts';

/**
 * Measures what a search costs a reader: requests and bytes from an empty cache to the first ten results, the time from a
 * keystroke to the results once warm, and both for a reader who types letter by letter.
 *
 *     node bench/search/measure.ts --ours DIST [--pagefind SITE]
 *
 * `--pagefind` is a site that `relevance.ts` made: Pagefind's default interface over the same articles.
 */
const { values: options } = parseArgs({ options: { ours: { type: 'string' }, pagefind: { type: 'string' } } });

interface Peer {
  readonly name: string;
  readonly folder: string;
  readonly own: boolean;
  readonly index: readonly string[];
  readonly field: string;
  readonly results: string;
  /** Whether the list in the page is that of the words in the field. */
  readonly settled: string;
}

const peers: readonly Peer[] = [
  ...(options.ours === undefined ? [] : [{ name: 'Cuttings', folder: options.ours, own: true, index: ['search'], field: '#q', results: '[data-part="results"] > li', settled: '[data-part="results"]:not([aria-busy="true"])' }]),
  ...(options.pagefind === undefined ? [] : [{ name: 'Pagefind', folder: options.pagefind, own: false, index: ['pagefind'], field: '.pagefind-ui__search-input', results: '.pagefind-ui__result-link', settled: '.pagefind-ui__results' }]),
];

/** Common and rare, one word and several, a phrase, a name, a misspelt one. */
const queries = ['oil', 'the', 'opec', 'volcker', 'volker', 'oil prices', 'trade deficit japan', 'Brazil debt moratorium', '"bank of england"', 'cocoa buffer stock'];
/** Milliseconds from key to key, of a quick typist and of a usual one. */
const speeds = [60, 100];
const patience = 60_000;

const browser = await openBrowser();
for (const peer of peers) {
  const wire = await openWire(peer.folder, peer.own);
  const files = peer.index.flatMap((folder) => filesOf(join(peer.folder, folder)));
  console.log(`\n${peer.name}: the index is ${files.length} files, ${(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6).toFixed(1)} MB\n`);
  console.log('| query | results | requests, KB to the first ten, all of the page | of the search alone | with excerpts | ms |\n| --- | --- | --- | --- | --- | --- |');
  for (const query of queries) console.log(await cold(browser, wire, peer, query));
  console.log(`\n| typed once warm | ms from the last keystroke to the list, of five |\n| --- | --- |`);
  for (const query of queries) console.log(await warm(browser, wire, peer, query));
  console.log(`\n| typed letter by letter | ${speeds.map((ms) => `${String(ms)} ms a key, empty cache: requests, KB; ms from the last key to the list | the same, warm`).join(' | ')} |\n| --- |${' --- |'.repeat(2 * speeds.length)}`);
  for (const query of queries) console.log(await typed(browser, wire, peer, query));
  await wire.close();
}
await browser.close();

/** A new visitor who types the query and waits. */
async function cold(of: Browser, wire: Wire, peer: Peer, query: string): Promise<string> {
  const context = await of.newContext();
  const page = await context.newPage();
  wire.passages.length = 0;
  await page.goto(`${wire.address}search/`, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const before = wire.passages.length;
  const begun = performance.now();
  await page.fill(peer.field, query);
  await listed(page, peer, query);
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
async function warm(of: Browser, wire: Wire, peer: Peer, query: string): Promise<string> {
  const context = await of.newContext();
  const page = await context.newPage();
  await page.goto(`${wire.address}search/`, { waitUntil: 'load' });
  await page.fill(peer.field, query);
  await listed(page, peer, query);
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
async function typed(of: Browser, wire: Wire, peer: Peer, query: string): Promise<string> {
  const cells: string[] = [];
  for (const delay of speeds) {
    for (const isWarm of [false, true]) {
      const context = await of.newContext();
      const page = await context.newPage();
      await page.goto(`${wire.address}search/`, { waitUntil: 'load' });
      if (isWarm) {
        await page.fill(peer.field, 'zurich');
        await listed(page, peer, 'zurich');
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

async function listed(page: Page, peer: Peer, query: string): Promise<void> {
  await page.waitForFunction(([results, settled, words]) => {
    const count = document.querySelectorAll(results).length;
    return document.querySelector(settled) !== null && (count >= 10 || (count > 0 && words === '"never"'));
  }, [peer.results, peer.settled, query] as const, { timeout: patience }).catch(() => undefined);
}

function sum(passages: Wire['passages']): string {
  return `${passages.length}, ${Math.round(passages.reduce((bytes, passage) => bytes + passage.bytes, 0) / 1000)} KB`;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && /\.(?:bin|json|js|pf_\w+|pagefind)$/.test(file.name)).map((file) => join(file.parentPath, file.name));
}
