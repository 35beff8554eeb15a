import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { shown } from '../problems/entry.ts';
import { reportText } from '../problems/report-text.ts';
import { manifestFile, manifestText } from '../site/manifest.ts';
import { manifestOf } from './checksums.ts';
import { BuildFailed } from './failure.ts';
import { placeGoneFiles } from './gone-files.ts';
import { writeSearchIndex } from './search-index.ts';
import { headersFile } from './headers.ts';
import type { Progress } from './progress.ts';
import { keepPages, nothingKept } from './keep-pages.ts';
import { redirectPages } from './redirects.ts';
import { verifySite } from './verify-site.ts';

/**
 * Puts beside the pages what is no page (pictures, redirects, headers, the search index), looks the whole over, and at last
 * writes down the checksum of every file.
 * @param out the folder that Astro wrote, absolute
 * @param before where the site lies that is public now, if pages are kept from it
 * @returns the paths of pages that stay only because a page that is kept leads to them
 * @throws BuildFailed when a page or a link is missing; what is wrong stands in the edition's problems too
 */
export function finishSite(edition: Edition, out: string, progress: Progress, before?: string): readonly string[] {
  placeGoneFiles(edition, out);
  // A page that is there already is never overwritten: that such an address is taken was said before anything was made.
  for (const { path, html } of redirectPages(edition)) write(out, path, html, 'wx');
  write(out, '_headers', headersFile(edition.site.addresses.base));
  for (const file of edition.pictures.files) copy(join(edition.folder, file), join(out, file));
  writeSearchIndex(edition, out, progress);
  const { kept, brought, damaged } = before === undefined ? nothingKept : keepPages(edition, before, out);
  if (damaged.length > 0) throw new BuildFailed(`Nothing was published: of the public site, from which pages are to be kept, these files are not what was built: ${damaged.map(shown).join(', ')}. Put them back from a copy, or mend the files that are left out.`, edition);
  const problems = verifySite(edition, out, progress, new Set(kept));
  progress.clear();
  for (const problem of problems) edition.problems.add(problem);
  if (problems.length > 0) throw new BuildFailed(`The site is not whole, and is not published.\n\n${reportText(problems, { colour: false, perCode: 20 })}`, edition);
  write(out, manifestFile, manifestText(manifestOf(out)));
  return brought;
}

function write(out: string, path: string, text: string, flag: 'w' | 'wx' = 'w'): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag });
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
