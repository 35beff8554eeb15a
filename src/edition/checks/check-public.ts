import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import { isMakersOwn } from '../../site/addresses/own-files.ts';
import { pageOfFile } from '../../site/addresses/page-file.ts';
import type { PublicItem } from '../public-files.ts';
import type { SiteFiles } from '../site-files.ts';

/**
 * What lies in `public/` is copied as it is. Nothing of it may take the place of what a build makes, and a link could bring anything of the machine
 * into the site.
 * @param made what a build makes
 * @param isNamed whether a path is that of a page that is there because texts name something
 */
export function checkPublic(items: readonly PublicItem[], made: SiteFiles, isNamed: (path: string) => boolean, problems: Problems): void {
  for (const { path, is } of items) {
    const place = { file: `public/${path}` };
    if (is !== 'a file') {
      problems.add(problem('public-irregular', place, { is }));
      continue;
    }
    const other = made.inTheWayOf(path) ?? (isMakersOwn(path) || isNamed(path) || isNamed(pageOfFile(path)) ? `/${path}` : undefined);
    if (other !== undefined) problems.add(problem('public-taken', place, { other }));
  }
}
