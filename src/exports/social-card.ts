import type { MetaTag } from '../model/meta-tag.ts';

/** What is shown of a page where its address is shared (https://ogp.me/). */
export function socialCard(page: { title: string; description: string | undefined; url: string | undefined; archive: string; kind: 'article' | 'profile' | 'website'; published?: string | undefined }): MetaTag[] {
  return [
    { property: 'og:type', content: page.kind },
    { property: 'og:title', content: page.title },
    { property: 'og:site_name', content: page.archive },
    ...(page.description === undefined ? [] : [{ property: 'og:description', content: page.description }]),
    ...(page.url === undefined ? [] : [{ property: 'og:url', content: page.url }]),
    ...(page.published === undefined ? [] : [{ property: 'article:published_time', content: page.published }]),
    { name: 'twitter:card', content: 'summary' },
  ];
}
