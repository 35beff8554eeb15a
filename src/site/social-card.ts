import type { MetaTag } from '../model/meta-tag.ts';
import type { Head } from './head.ts';
import type { Site } from './site.ts';

/** What is shown of a page where its address is shared (https://ogp.me/). A page that is not to be found has nothing to share. */
export function socialCard({ archive, addresses }: Site, { title, description, path, kind = 'website', published, noIndex = false }: Head): MetaTag[] {
  if (noIndex) return [];
  const url = addresses.absolute(path);
  return [
    { property: 'og:type', content: kind },
    { property: 'og:title', content: title },
    { property: 'og:site_name', content: archive.settings.title },
    ...(description === undefined ? [] : [{ property: 'og:description', content: description }]),
    ...(url === undefined ? [] : [{ property: 'og:url', content: url }]),
    ...(published === undefined ? [] : [{ property: 'article:published_time', content: published }]),
    { name: 'twitter:card', content: 'summary' },
  ];
}
