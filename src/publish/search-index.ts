import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { close } from 'pagefind';
import { keptFiles, runPagefind } from './pagefind-run.ts';

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

/** An index in the making. Pagefind is a process of its own, so it works while pages are made. */
export interface SearchIndexing {
  /** Waits for the index and puts it in `<out>/pagefind`, in place of one that is there. To be called once. */
  placeIn(out: string): Promise<SearchIndexResult>;
}

/**
 * Writes the documents out and sets Pagefind to work on them. The same documents make the same bytes. One at a time: Pagefind
 * is one process that all indexes of this process share.
 */
export function beginSearchIndex(documents: Iterable<IndexedDocument>, { language, scratch = tmpdir() }: SearchIndexOptions): SearchIndexing {
  let folder: string | undefined;
  const tidy = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    process.off('exit', tidy);
  };
  process.once('exit', tidy);
  const failed = (error: unknown) => ({ ok: false, reason: `The search index could not be made: ${error instanceof Error ? error.message : String(error)}. ${advice(error)}` }) as const;
  const begin = () => {
    folder = mkdtempSync(join(scratch, 'cuttings-search-'));
    const pages = writeDocuments(documents, join(folder, 'pages'));
    const bundle = join(folder, 'bundle');
    const run = pages > 0 ? runPagefind(join(folder, 'pages'), bundle, pages, new Intl.Locale(language).language) : Promise.resolve();
    return run.then(() => ({ ok: true, pages, bundle }) as const, failed);
  };
  let made: ReturnType<typeof begin> | ReturnType<typeof failed>;
  try {
    made = begin();
  } catch (error) {
    made = failed(error);
  }
  return {
    async placeIn(out) {
      const target = join(out, 'pagefind');
      try {
        rmSync(target, { recursive: true, force: true });
        const result = await made;
        if (!result.ok) return result;
        const kept = result.pages > 0 ? keptFiles(result.bundle) : [];
        for (const file of kept) cpSync(join(result.bundle, file), join(target, file));
        return { ok: true, pages: result.pages, files: kept.length, bytes: kept.reduce((sum, file) => sum + statSync(join(target, file)).size, 0) };
      } catch (error) {
        rmSync(target, { recursive: true, force: true });
        return failed(error);
      } finally {
        await stopIndexing();
        tidy();
      }
    },
  };
}

/** Ends Pagefind's process, which else keeps this one alive until it is done. */
export async function stopIndexing(): Promise<void> {
  await close();
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

function advice(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return 'The disk is full: make room, or set TMPDIR to a folder on another disk, and build again.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'Make the folder writable for the user who builds, and build again.';
  return 'Build again; if it stays so, run "npm ci", which installs Pagefind anew.';
}
