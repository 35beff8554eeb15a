import type { IndexedArticle } from '../../search/index/indexed-article.ts';
import type { Families } from '../../search/index/families.ts';
import type { ContentsPlace } from './kept-contents.ts';

/** Of what a segment of the search index is made, as plain data. */
export interface SegmentJob {
  /** Newest first: those that are in the contents before by their numbers there, which rise. */
  readonly articles: readonly (IndexedArticle | number)[];
  /** Of the words of all older segments. */
  readonly older: readonly Families[];
  /** Undefined where nothing is kept. */
  readonly kept: ContentsPlace | undefined;
}
