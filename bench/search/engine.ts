import type { JudgedQuery } from './relevance/query.ts';

/** A search to be judged. */
export interface Engine {
  readonly name: string;
  /** Ids of the corpus (`reuters-1`), best first; fifty at least where there are as many. */
  search(query: JudgedQuery): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** How many results of each query are looked at. */
export const looked = 50;
