import { openSearchXml } from '../exports/opensearch.ts';
import type { Link } from './entries.ts';
import type { Site } from './site.ts';

/** Where a browser finds how to search the archive from its address bar, from the root of the site. */
export const openSearchFile = 'opensearch.xml';

/** The link to that; undefined where the site's address is not known: a browser needs it whole. */
export function openSearchLink({ archive, addresses }: Site): Link | undefined {
  return addresses.absolute('/') === undefined ? undefined : { href: addresses.file(openSearchFile), text: archive.settings.title };
}

/** The file itself. */
export function openSearchText({ archive, addresses, locale }: Site): string | undefined {
  const { title, description = title } = archive.settings;
  const [page, own, icon] = [addresses.search(), addresses.file(openSearchFile), addresses.file('favicon.svg')].map((address) => addresses.absolute(address));
  if (page === undefined || own === undefined || icon === undefined) return undefined;
  return openSearchXml({ title, description, page, own, icon, language: locale.wordsLanguage });
}
