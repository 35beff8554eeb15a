import { authorityKinds } from '../../model/kinds.ts';
import { pathKey } from '../../model/names/slug.ts';
import { searchBoxFile, searchPageFile } from '../search-box.ts';
import { smallerFolder } from '../smaller-pictures.ts';

/** What every build puts beside the pages, by path from the root of the site. */
export const ownFiles: readonly string[] = ['404.html', '_headers', 'feed.xml', 'manifest-sha256.txt', 'opensearch.xml', 'robots.txt', searchBoxFile, searchPageFile, 'search/start.json'];

/** Folders and files that a build names by itself: which there are is known when they are made. */
const makings = new RegExp(String.raw`^(?:_astro|${smallerFolder}|search/data|sitemap-[^/]*\.xml|(?:${authorityKinds.join('|')})/[^/]+/feed\.xml)(?:/|$)`);

export function isMakersOwn(path: string): boolean {
  return makings.test(pathKey(path));
}
