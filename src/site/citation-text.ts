import type { Article } from '../model/article.ts';
import type { Site } from './site.ts';

/** How to cite an article in running text: byline, title, source, date as known, and the address. It is made to be copied, so every space is plain. */
export function citationText({ locale, addresses, archive }: Site, article: Article, source: string): string {
  const address = addresses.absolute(addresses.article(article.id));
  const place = [archive.settings.title, address].filter((part) => part !== undefined).join(', ');
  return [article.byline.join(', '), `“${article.title}”`, source, locale.date(article.date)].filter((part) => part !== '').join(', ').concat('. ', place, address === undefined ? '.' : '').replaceAll('\u00a0', ' ');
}
