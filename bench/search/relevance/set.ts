import type { CorpusArticle } from '../corpus.ts';
import { countries } from './countries.ts';
import { names } from './names.ts';
import { organisations } from './organisations.ts';
import type { JudgedQuery } from './query.ts';
import { exclusions, filters, ordered, phrases } from './signs.ts';
import { topics } from './topics.ts';
import { words } from './words.ts';

/** The whole set. Nothing in it was found by a search of ours or by Pagefind. */
export const judged: readonly JudgedQuery[] = [
  ...names,
  ...countries,
  ...organisations,
  ...topics,
  ...words,
  ...phrases,
  ...exclusions,
  ...filters,
  ...ordered,
];

/** The ids of the articles that answer a query, in no order that matters. */
export function answersTo({ relevant, order }: JudgedQuery, corpus: readonly CorpusArticle[]): string[] {
  const found = corpus.filter(relevant);
  if (order === undefined) return found.map(({ id }) => id);
  const oldest = found.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (order === 'oldest' ? oldest : oldest.reverse()).slice(0, 10).map(({ id }) => id);
}
