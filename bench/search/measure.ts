import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.ts';
import { cold, speeds, typed, warm } from './visits.ts';
import type { Peer } from './visits.ts';
import { openWire } from './wire.ts';

/**
 * Measures what a search costs a reader: requests and bytes from an empty cache to the first ten results, the time from a
 * keystroke to the results once warm, and both for a reader who types letter by letter.
 *
 *     node bench/search/measure.ts --ours DIST [--pagefind SITE]
 *
 * `--pagefind` is a site that `relevance.ts` made: Pagefind's default interface over the same articles.
 */
const { values: options } = parseArgs({ options: { ours: { type: 'string' }, pagefind: { type: 'string' } } });

const peers: readonly Peer[] = [
  ...(options.ours === undefined ? [] : [{ name: 'Cuttings', folder: options.ours, own: true, index: ['search'], field: '#q', results: '[data-part="results"] > li', settled: '[data-part="results"]:not([aria-busy="true"])' }]),
  ...(options.pagefind === undefined ? [] : [{ name: 'Pagefind', folder: options.pagefind, own: false, index: ['pagefind'], field: '.pagefind-ui__search-input', results: '.pagefind-ui__result-link', settled: '.pagefind-ui__results' }]),
];

/** Common and rare, one word and several, a phrase, a name, a misspelt one. */
const queries = ['oil', 'the', 'opec', 'volcker', 'volker', 'oil prices', 'trade deficit japan', 'Brazil debt moratorium', '"bank of england"', 'cocoa buffer stock'];

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

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && /\.(?:bin|json|js|pf_\w+|pagefind)$/.test(file.name)).map((file) => join(file.parentPath, file.name));
}
