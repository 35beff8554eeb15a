import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';

/** What Pagefind reads in place of a page. */
export interface IndexedDocument {
  /** The page's file, from the root of the site, with forward slashes: `articles/2025/a/index.html`. */
  readonly path: string;
  readonly html: string;
}

export interface SearchIndexOptions {
  /** The archive's language. An archive of several languages is one index, read by the rules of this one. */
  readonly language: string;
  /** Where the documents may lie for a while; by default where the system keeps such files. */
  readonly scratch?: string | undefined;
}

/** What was written, or why nothing was and what to do about it. */
export type SearchIndexResult =
  | { readonly ok: true; readonly pages: number; readonly files: number; readonly bytes: number }
  | { readonly ok: false; readonly reason: string };

/** The texts of the results lie in this many files at most: an archive keeps hundreds of files, not one an article. */
const mostFragments = 200;

/**
 * Makes the search index in `<out>/pagefind`, in place of one that is there. The same documents make the same bytes. One at a
 * time: Pagefind is one process that all indexes of this process share.
 */
export async function writeSearchIndex(documents: Iterable<IndexedDocument>, out: string, { language, scratch = tmpdir() }: SearchIndexOptions): Promise<SearchIndexResult> {
  const target = join(out, 'pagefind');
  let folder: string | undefined;
  const tidy = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', tidy);
  try {
    folder = mkdtempSync(join(scratch, 'cuttings-search-'));
    const pages = writeDocuments(documents, join(folder, 'pages'));
    const bundle = join(folder, 'bundle');
    if (pages > 0) await runPagefind(join(folder, 'pages'), bundle, pages, new Intl.Locale(language).language);
    rmSync(target, { recursive: true, force: true });
    const kept = pages > 0 ? keptFiles(bundle) : [];
    for (const file of kept) cpSync(join(bundle, file), join(target, file));
    return { ok: true, pages, files: kept.length, bytes: kept.reduce((sum, file) => sum + statSync(join(target, file)).size, 0) };
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    return { ok: false, reason: `The search index could not be made: ${error instanceof Error ? error.message : String(error)}. ${advice(error)}` };
  } finally {
    await close();
    tidy();
    process.off('exit', tidy);
  }
}

function writeDocuments(documents: Iterable<IndexedDocument>, folder: string): number {
  mkdirSync(folder);
  let count = 0;
  for (const { path, html } of documents) {
    const file = resolve(folder, path);
    if (!file.startsWith(`${folder}${sep}`) || !file.endsWith('.html')) throw new Error(`${JSON.stringify(path)} is no path of a page`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html, { flag: 'wx' });
    count += 1;
  }
  return count;
}

async function runPagefind(pages: string, bundle: string, expected: number, language: string): Promise<void> {
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
function keptFiles(bundle: string): string[] {
  const { languages } = entry.parse(JSON.parse(readFileSync(join(bundle, 'pagefind-entry.json'), 'utf8')));
  const programs = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const named = new Set(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', ...programs]);
  return readdirSync(bundle, { recursive: true, encoding: 'utf8' })
    .filter((file) => named.has(file) || /\.pf_(?:meta|fragment|index|filter)$/.test(file))
    .sort();
}

function advice(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return 'The disk is full: make room, or set TMPDIR to a folder on another disk, and build again.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'Make the folder writable for the user who builds, and build again.';
  return 'Build again; if it stays so, run "npm ci", which installs Pagefind anew.';
}
