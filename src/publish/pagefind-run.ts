import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { z } from 'zod';

/** The texts of the results lie in this many files at most: an archive keeps hundreds of files, not one an article. */
const mostFragments = 200;

/**
 * Indexes a folder of pages into the folder `bundle`.
 * @param expected how many pages there are: Pagefind passes over what it does not take for one
 * @throws with Pagefind's own words
 */
export async function runPagefind(pages: string, bundle: string, expected: number, language: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: mostFragments });
  if (index === undefined) throw new Error(errors.join('; '));
  const added = await index.addDirectory({ path: pages });
  if (added.errors.length > 0) throw new Error(added.errors.join('; '));
  if (added.page_count !== expected) throw new Error(`Pagefind took ${added.page_count} of ${expected} articles`);
  const written = await index.writeFiles({ outputPath: bundle });
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
}

const entry = z.object({ languages: z.record(z.string(), z.object({ wasm: z.string().nullish() })) });

/** Of Pagefind's files those that a page of ours asks for: no ready-made interface, and one program for each language. */
export function keptFiles(bundle: string): string[] {
  const { languages } = entry.parse(JSON.parse(readFileSync(join(bundle, 'pagefind-entry.json'), 'utf8')));
  const programs = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const named = new Set(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', ...programs]);
  return readdirSync(bundle, { recursive: true, encoding: 'utf8' })
    .filter((file) => named.has(file) || /\.pf_(?:meta|fragment|index|filter)$/.test(file))
    .sort();
}
