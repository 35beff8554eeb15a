import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { Searcher } from '../search/answering/searcher.ts';
import { indexPaths } from '../search/start.ts';

/**
 * Opens the search index of a built site, for searching it without a browser.
 * @param dist the folder of the site
 * @throws when the start file is missing or of another format
 */
export function openSearch(dist: string, base = '/'): Searcher {
  const start: unknown = JSON.parse(readFileSync(join(dist, indexPaths.start), 'utf8'));
  return new Searcher(start, async (path) => inflateSync(await readFile(join(dist, indexPaths.folder, path))), base);
}
