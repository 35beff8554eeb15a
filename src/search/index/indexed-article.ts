import { refsOf } from '../../archive/refs.ts';
import type { Article } from '../../model/article.ts';
import { isExact } from '../../model/dates/date.ts';
import type { PartialDate } from '../../model/dates/date.ts';
import type { Ref } from '../../model/kinds.ts';
import { translatedOf } from '../../site/printed.ts';
import type { Site } from '../../site/site.ts';
import { facets } from '../contract.ts';
import type { Facet } from '../contract.ts';
import { facetValues } from '../facet-values.ts';
import type { Card } from '../format/card.ts';
import { nameForms } from '../name-forms.ts';
import type { NamedFacet } from '../named-facets.ts';
import { facetOf } from '../record-address.ts';
import { namedRecords } from './named-records.ts';
import { textBlocks } from './text-blocks.ts';

/** All that is looked at of an article, but its text. */
export const lookedAt = [
  'id', 'title', 'language', 'source', 'byline', 'page', 'translation', 'dateline', 'summary', 'date', 'people', 'countries', 'organisations', 'topics',
] as const satisfies readonly (keyof Article)[];

/** What the index is told of an article. */
export interface IndexedArticle {
  readonly card: Card;
  readonly date: Pick<PartialDate, 'first' | 'last'>;
  readonly filters: readonly (readonly [facet: Facet, value: string])[];
  /** The records that its text names and that it is not filed under. */
  readonly named?: readonly (readonly [facet: NamedFacet, value: string])[];
  readonly fields: readonly IndexedField[];
}

export interface IndexedField {
  /** No phrase reaches from one into the next. */
  readonly texts: readonly string[];
  /** How much a word here counts beside one of the text. */
  readonly weight: number;
  /** Whether it stands in what was printed, where a phrase in quotation marks is looked for. */
  readonly printed: boolean;
}

/**
 * Of the site the language of words and dates is looked at, and the names of the records that the article is filed under or that its text names.
 * @param html the article's text, as the renderer makes it
 */
export function indexedArticle(site: Site, article: Article, html: string): IndexedArticle {
  const named = namedRecords(site.archive, article);
  const { title, date, source, byline, page, dateline, summary } = article;
  return {
    card: {
      id: article.id, title, language: article.language, source, byline, page: page ?? '', translated: plain(translatedOf(site, article)), summary: summary ?? '',
      ...(date.edtf !== date.first && { date: shownDate(site, date) }),
    },
    date: isExact(date) ? { first: date.first, last: date.first } : date,
    filters: facets.flatMap((facet) => facetValues(article, facet).map((value) => [facet, value] as const)),
    ...(named.length > 0 && { named: named.map(({ kind, id }) => [facetOf(kind), id] as const) }),
    fields: [
      { texts: [title], weight: 5, printed: true },
      { texts: dateline === undefined ? [] : [dateline], weight: 1, printed: true },
      { texts: textBlocks(html), weight: 1, printed: true },
      { texts: byline, weight: 1, printed: true },
      { texts: summary === undefined ? [] : [summary], weight: 1, printed: false },
      { texts: namesOf(site, refsOf(article)), weight: 1, printed: false },
      // What is found and says little: other forms of what a text only names, and what all articles of a day have in common.
      { texts: namesOf(site, named), weight: 0.1, printed: false },
      { texts: [plain(site.locale.date(date))], weight: 0.1, printed: false },
    ],
  };
}

/** What a card has of a date that is more or less than a day. */
function shownDate({ locale }: Site, date: PartialDate): NonNullable<Card['date']> {
  if (!isExact(date)) return { edtf: date.edtf, words: plain(locale.date(date)) };
  const time = locale.dates.time(date);
  return { edtf: date.edtf, ...(time !== undefined && { time: plain(time) }) };
}

/** Every form of every name that an article is found by, whatever the article prints, each once. */
function namesOf({ archive }: Site, refs: readonly Ref[]): readonly string[] {
  return [...new Set(refs.flatMap((ref) => nameForms(archive, ref)))];
}

/** What keeps a line from breaking is no part of the words. */
function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}
