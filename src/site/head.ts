import { socialCard } from '../exports/social-card.ts';
import type { SharedPage } from '../exports/social-card.ts';
import type { MetaTag } from '../model/meta-tag.ts';
import type { Link } from './entries.ts';
import { openSearchLink } from './opensearch.ts';
import type { Site } from './site.ts';

/** What a page says of itself in its head. */
export interface Head {
  /** Without the archive's title. */
  readonly title: string;
  readonly description?: string | undefined;
  /** The page's address on this site, with the base. */
  readonly path: string;
  /** What it is to those who share its address; a website unless said. */
  readonly kind?: SharedPage['kind'];
  /** The day an article was printed, where that is known. */
  readonly published?: string | undefined;
  /** Beside what every page says: for reference managers. */
  readonly meta?: readonly MetaTag[];
  /** JSON for a data block, with `<` escaped. */
  readonly jsonLd?: string | undefined;
  readonly noIndex?: boolean;
  /** The feed of what the page shows. */
  readonly feed?: Link | undefined;
  /** Whether browsers are told here how to search the archive from the address bar: they look where one enters a site, and where one searches. */
  readonly searched?: boolean;
}

/** As a reader counts them: no accent is parted from its letter. */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The beginning of a text for a description, at most `length` code units: whole words, or whole characters where words are not parted by spaces. */
export function excerptOf(text: string, length = 160): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= length) return plain;
  const space = plain.lastIndexOf(' ', length - 2);
  const end = space > length / 2 ? space : characters.segment(plain.slice(0, length + 1)).containing(length - 1)?.index || length - 1;
  return `${plain.slice(0, end).replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:.、。，；：–—-]+$/u, '')}…`;
}

/** What stands in the `head` element of a page. */
export interface ShownHead {
  /** What stands in the title of the browser's window. */
  readonly title: string;
  readonly description: string | undefined;
  /** The page's address on this site, with the base. */
  readonly path: string;
  /** The page's whole address; undefined where the site's is not known, and for a page that is not to be found. */
  readonly canonical: string | undefined;
  readonly meta: readonly MetaTag[];
  readonly jsonLd: string | undefined;
  readonly noIndex: boolean;
  readonly feed: Link | undefined;
  /** How to search the archive from the address bar. */
  readonly openSearch: Link | undefined;
}

export function shownHead(site: Site, head: Head): ShownHead {
  const { archive, addresses, locale } = site;
  const { title, description, path, kind = 'website', published, meta = [], jsonLd, noIndex = false, feed, searched = false } = head;
  const url = addresses.absolute(path);
  // A page that is not to be found has nothing to share.
  const card = noIndex ? [] : socialCard({ kind, title, description, archive: archive.settings.title, url, published });
  return {
    title: title === archive.settings.title ? title : locale.words.unit.page(title, archive.settings.title),
    description,
    path,
    canonical: noIndex ? undefined : url,
    meta: [...card, ...meta],
    jsonLd,
    noIndex,
    feed,
    openSearch: searched ? openSearchLink(site) : undefined,
  };
}
