import { countingSort, startsOf } from './counting-sort.ts';
import type { TermColumns } from './term-columns.ts';

/** Terms as they came: article by article, each article's in the order of its words. */
export interface GatheredTerms {
  /** Terms, by when they came first. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Of each article, where its postings end. */
  readonly ends: Uint32Array;
  /** Of each posting, the number of its term. */
  readonly terms: Uint32Array;
  readonly impacts: Uint32Array;
  /** Of each posting, how many words it has. */
  readonly counts: Uint32Array;
  /** Of each word of each text, its posting. */
  readonly postings: Uint32Array;
  /** And where it stands. */
  readonly positions: Uint32Array;
}

/** The terms in code-unit order. Sorted by counting: what is of one term, and of one posting, stays in the order in which it came. */
export function sortedTerms({
  numbers,
  ends,
  terms: numbersOf,
  impacts: impactsOf,
  counts: countsOf,
  postings: postingsOf,
  positions: all,
}: GatheredTerms): TermColumns {
  const terms = [...numbers.keys()].sort();
  const ranks = new Uint32Array(terms.length);
  terms.forEach((term, rank) => { ranks[numbers.get(term) ?? 0] = rank; });
  const { starts: postings, to } = countingSort(numbersOf.map((number) => ranks[number] ?? 0), terms.length);
  const articles = new Uint32Array(to.length);
  const impacts = new Uint8Array(to.length);
  const counts = new Uint32Array(to.length);
  let posting = 0;
  ends.forEach((end, article) => {
    for (; posting < end; posting += 1) {
      const place = to[posting] ?? 0;
      articles[place] = article;
      impacts[place] = impactsOf[posting] ?? 0;
      counts[place] = countsOf[posting] ?? 0;
    }
  });
  const places = startsOf(counts);
  return { terms, postings, articles, impacts, places, positions: positionsBy(postingsOf, all, to, places) };
}

/** @param of the posting of each word @param to where each posting goes @param places where the positions of each begin there */
function positionsBy(of: Uint32Array, all: Uint32Array, to: Uint32Array, places: Uint32Array): Uint32Array {
  const next = places.slice();
  const positions = new Uint32Array(all.length);
  for (let word = 0; word < all.length; word += 1) {
    const posting = to[of[word] ?? 0] ?? 0;
    const place = next[posting] ?? 0;
    positions[place] = all[word] ?? 0;
    next[posting] = place + 1;
  }
  return positions;
}
