import type { MetaTag } from '../model/meta-tag.ts';

/** What those who share the address of a page are told of it. */
export interface SharedPage {
  readonly kind: 'article' | 'profile' | 'website';
  readonly title: string;
  readonly description: string | undefined;
  /** The archive's title. */
  readonly archive: string;
  /** With scheme and host; undefined when it is not known. */
  readonly url: string | undefined;
  /** The day an article was printed, or the moment, where that is known. */
  readonly published: string | undefined;
}

/** What is shown of a page where its address is shared (https://ogp.me/). */
export function socialCard({ kind, title, description, archive, url, published }: SharedPage): MetaTag[] {
  return [
    { property: 'og:type', content: kind },
    { property: 'og:title', content: title },
    { property: 'og:site_name', content: archive },
    ...(description === undefined ? [] : [{ property: 'og:description', content: description }]),
    ...(url === undefined ? [] : [{ property: 'og:url', content: url }]),
    ...(published === undefined ? [] : [{ property: 'article:published_time', content: published }]),
    { name: 'twitter:card', content: 'summary' },
  ];
}
