import { gatherTerms } from './gather-terms.ts';
import type { IndexedArticle } from './indexed-article.ts';
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
