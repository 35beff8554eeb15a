import type { Article } from '../model/article.ts';
import { citationLine } from '../model/citation-line.ts';
import { bibtexEntry } from './bibtex.ts';
import type { Site } from './site.ts';

/** How to cite an article in running text; see `citationLine`. */
export function citationText({ locale, addresses, archive }: Site, article: Article, source: string): string {
  const { byline, title, date } = article;
  const address = addresses.absolute(addresses.article(article.id));
  return citationLine({ byline, title, source, when: locale.date(date), time: locale.dates.time(date), archive: archive.settings.title, address });
}

/** The same for a program that keeps references. */
export function citationBibtex({ addresses }: Site, { id, title, date, byline, language }: Article, source: string): string {
  return bibtexEntry({ id, title, date: date.edtf, source, byline, language, address: addresses.absolute(addresses.article(id)) });
}
