import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { reportText } from '../problems/report-text.ts';
import type { SearchIndexing } from './search-index.ts';
import { headersFile } from './headers.ts';
import type { Progress } from './progress.ts';
import { redirectPages } from './redirects.ts';
import { verifySite } from './verify-site.ts';

/** What was made is not whole: it must not be published. The message is the report. */
export class SiteNotWhole extends Error {
  override name = 'SiteNotWhole';
}

/**
 * Puts beside the pages what is no page (pictures, redirects, headers, the search index), and looks the whole over.
 * @param out the folder that Astro wrote, absolute
 * @param index begun before the pages
 * @throws SiteNotWhole when a page or a link is missing or the index cannot be made
 */
export async function finishSite(edition: Edition, index: SearchIndexing, out: string, progress: Progress): Promise<void> {
  for (const { path, html } of redirectPages(edition)) write(out, path, html);
  write(out, '_headers', headersFile(edition.site.addresses.base));
  for (const file of edition.pictures.files) copy(join(edition.folder, file), join(out, file));
  progress.update('Making the search index', 0, 0);
  const indexed = await index.placeIn(out);
  if (!indexed.ok) throw new SiteNotWhole(indexed.reason);
  const problems = verifySite(edition, out, progress);
  progress.clear();
  if (problems.length > 0) throw new SiteNotWhole(`The site is not whole, and is not published.\n\n${reportText(problems, { colour: false, perCode: 20 })}`);
}

function write(out: string, path: string, text: string): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
