import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { feedFiles } from '../edition/feeds.ts';
import { sha256Of } from '../kept/stamp.ts';
import { shown } from '../problems/entry.ts';
import { reportText } from '../problems/report-text.ts';
import { manifestFile, manifestText } from '../site/manifest.ts';
import { openSearchFile, openSearchText } from '../site/opensearch.ts';
import { BuildFailed } from './told/failure.ts';
import { headersFile } from './host-files/headers.ts';
import { keepPages, nothingKept } from './making/keep-pages.ts';
import type { SiteMaking } from './making/site-making.ts';
import type { Progress } from './command/progress.ts';
import { redirectPages } from './host-files/redirects.ts';
import { robotsText } from './host-files/robots.ts';
import { sitemapFiles } from './host-files/sitemap.ts';
import { verifySite } from './verify/verify-site.ts';

/**
 * Puts beside the pages what is no page (pictures, redirects, feeds, headers; the search index is there), looks the whole over, and at last
 * writes down the checksum of every file.
 * @param before where the site lies that is public now, if pages are kept from it
 * @returns the paths of pages that stay only because a page that is kept leads to them
 * @throws BuildFailed when a page or a link is missing; what is wrong stands in the edition's problems too
 */
export function finishSite(edition: Edition, making: SiteMaking, progress: Progress, before?: string): readonly string[] {
  // A page that is there already is never overwritten: that such an address is taken was said before anything was made.
  for (const { path, html } of redirectPages(edition)) write(making, path, html);
  write(making, 'robots.txt', robotsText(edition.site));
  for (const [path, text] of sitemapFiles(edition.site)) write(making, path, text);
  for (const [path, text] of feedFiles(edition.site)) write(making, path, text);
  const openSearch = openSearchText(edition.site);
  if (openSearch !== undefined) write(making, openSearchFile, openSearch);
  write(making, '_headers', headersFile(edition.site.addresses.base));
  for (const file of edition.pictures.files) copyPicture(making, edition.folder, file);
  const { kept, brought, damaged } = before === undefined ? nothingKept : keepPages(edition, before, making);
  if (damaged.length > 0) throw new BuildFailed(`Nothing was published: of the public site, from which pages are to be kept, these files are not what was built: ${damaged.map(shown).join(', ')}. Put them back from a copy, or mend the files that are left out.`, edition);
  const problems = verifySite(edition, making, progress, new Set(kept));
  progress.clear();
  for (const problem of problems) edition.problems.add(problem);
  if (problems.length > 0) throw new BuildFailed(`The site is not whole, and is not published.\n\n${reportText(problems, { colour: false, perCode: 20 })}`, edition);
  const checksums = [...making.files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, { sha256 }]) => [path, sha256] as const);
  write(making, manifestFile, manifestText(new Map(checksums)));
  return brought;
}

function write(making: SiteMaking, path: string, text: string): void {
  const key = sha256Of(text);
  if (!making.reuse(path, key)) making.write(path, key, text);
}

function copyPicture(making: SiteMaking, folder: string, file: string): void {
  const { size, mtimeMs, ctimeMs } = lstatSync(join(folder, file));
  const key = `${String(size)} ${String(mtimeMs)} ${String(ctimeMs)}`;
  if (!making.reuse(file, key)) making.copy(file, key, join(folder, file));
}
