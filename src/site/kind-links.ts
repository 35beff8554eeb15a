import { authorityKinds } from '../model/kinds.ts';
import type { Link } from './entries.ts';
import type { Site } from './site.ts';

/** The kinds that the archive has records of, for the menus. */
export function kindLinks({ archive, addresses, locale }: Site): readonly Link[] {
  return authorityKinds.filter((kind) => archive.has(kind)).map((kind) => ({ href: addresses.index(kind), text: locale.words.kinds[kind] }));
}

/** Where a reader can go on who has come to an address at which no page is: the search, the archive by time, the kinds. */
export function waysOn(site: Site): readonly Link[] {
  const { addresses, locale: { words } } = site;
  return [{ href: addresses.search(), text: words.nav.search }, { href: addresses.index('articles'), text: words.index.byTime }, ...kindLinks(site)];
}
