/**
 * Where the terms of a segment stand, as columns: a few long rows of numbers, which take little memory and are soon written and read,
 * however large the segment is.
 */
export interface TermColumns {
  /** In code-unit order, each once. */
  readonly terms: readonly string[];
  /** Where the postings of each term begin, and then where those of the last end. */
  readonly postings: Uint32Array;
  /** Of each posting, by term and then by article: the article. */
  readonly articles: Uint32Array;
  /** Of each posting, how much the article is about the term, from 1 to `highestImpact`. */
  readonly impacts: Uint8Array;
  /** Where the positions of each posting begin, and then where those of the last end. */
  readonly places: Uint32Array;
  /** Rising within a posting. */
  readonly positions: Uint32Array;
}

/** How many articles have a term. @param term its place among the terms */
export function articlesOf({ postings }: TermColumns, term: number): number {
  return (postings[term + 1] ?? 0) - (postings[term] ?? 0);
}

/** How often a term stands in all its articles. @param term its place among the terms */
export function timesOf({ postings, places }: TermColumns, term: number): number {
  return (places[postings[term + 1] ?? 0] ?? 0) - (places[postings[term] ?? 0] ?? 0);
}

/** The same with terms that no article has. @param more in any order; of those that are there already nothing changes */
export function withTerms(columns: TermColumns, more: Iterable<string>): TermColumns {
  const known = new Map(columns.terms.map((term, place) => [term, place]));
  const terms = [...new Set([...columns.terms, ...more])];
  if (terms.length === columns.terms.length) return columns;
  terms.sort();
  const postings = new Uint32Array(terms.length + 1);
  let end = 0;
  terms.forEach((term, place) => {
    postings[place] = end;
    const before = known.get(term);
    if (before !== undefined) end = columns.postings[before + 1] ?? 0;
  });
  postings[terms.length] = end;
  return { ...columns, terms, postings };
}
