import { gatherTerms } from './gather-terms.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { mergedTerms } from './merge-terms.ts';
import type { TermColumns } from './term-columns.ts';

/** All that a segment is made of. */
export interface Contents {
  /** Newest first, which is how they are numbered. */
  readonly articles: readonly ListedArticle[];
  readonly terms: TermColumns;
}

/** What is known of an article beside its terms. */
export type ListedArticle = Pick<IndexedArticle, 'card' | 'date'>;

/** @param articles newest first */
export function contentsOf(articles: readonly IndexedArticle[]): Contents {
  return { articles: articles.map(({ card, date }) => ({ card, date })), terms: gatherTerms(articles) };
}

/**
 * The contents of a segment that has articles of another, without reading these again.
 * @param before of the other segment
 * @param articles newest first: those of the other segment by their numbers there, which rise
 * @returns undefined where an article is not in the other segment
 */
export function contentsFrom(before: Contents | undefined, articles: readonly (IndexedArticle | number)[]): Contents | undefined {
  const added = articles.filter((article) => typeof article !== 'number');
  const fresh = contentsOf(added);
  if (added.length === articles.length) return fresh;
  if (before === undefined) return undefined;
  const [numbers, numbersAdded] = [new Int32Array(before.articles.length).fill(-1), new Int32Array(added.length)];
  const listed: ListedArticle[] = [];
  let next = 0;
  for (const article of articles) {
    const isOld = typeof article === 'number';
    const one = isOld ? before.articles[article] : fresh.articles[next];
    if (one === undefined) return undefined;
    if (isOld) numbers[article] = listed.length;
    else numbersAdded[next++] = listed.length;
    listed.push(one);
  }
  return { articles: listed, terms: mergedTerms({ columns: before.terms, numbers }, { columns: fresh.terms, numbers: numbersAdded }) };
}
