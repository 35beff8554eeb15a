import type { Ref } from '../model/kinds.ts';
import type { Link } from './entries.ts';
import type { Site } from './site.ts';

/** Where a feed stands, from the root of the site: that of the archive, or of a record. */
export function feedPath(ref?: Ref): string {
  return ref === undefined ? 'feed.xml' : `${ref.kind}/${ref.id}/feed.xml`;
}

/** The feed of the archive, or of what is filed under a record; undefined where there is none, or the site's address is not known. */
export function feedOf({ addresses, archive, locale }: Site, ref?: Ref): Link | undefined {
  if (addresses.absolute('/') === undefined || (ref !== undefined && archive.articlesOf(ref).length === 0)) return undefined;
  return { href: addresses.file(feedPath(ref)), text: locale.words.nav.feed };
}
