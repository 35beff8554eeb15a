import { bibtexEntry } from '../exports/bibtex.ts';
import type { Article } from '../model/article.ts';
import { citationPieces } from '../model/citation-line.ts';
import { langOf, pageOf, translatedOf } from './printed.ts';
import type { LinePart } from './printed.ts';
import type { Site } from './site.ts';
import { subjectNames } from './subject-names.ts';

/** How to cite an article in running text; see `citationLine`. */
export function citationText(site: Site, article: Article, source: string): readonly LinePart[] {
  const { locale, addresses, archive } = site;
  const { byline, title, date, language } = article;
  const address = addresses.absolute(addresses.article(article.id));
  const when = { when: locale.date(date), time: locale.dates.time(date), page: pageOf(site, article), translated: translatedOf(site, article) };
  const pieces = citationPieces({ byline, title, source, ...when, archive: archive.settings.title, address });
  return pieces.map(({ text, printed }) => ({ text, lang: printed ? langOf(site, language) : undefined }));
}

/** The same for a program that keeps references. */
export function citationBibtex(site: Site, article: Article, source: string): string {
  const { addresses, archive } = site;
  const { id, title, date, byline, page = '', summary = '', language } = article;
  const keywords = subjectNames(site, article);
  const address = addresses.absolute(addresses.article(id));
  const translated = translatedOf(site, article);
  return bibtexEntry({ id, title, date: date.edtf, source, archive: archive.settings.title, byline, page, translated, summary, language, address, keywords });
}
