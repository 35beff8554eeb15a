import type { Facet } from '../contract.ts';

/** What the engine is asked: words folded, names resolved, days counted. */
export interface Ask {
  /** An article has all of these. */
  readonly all: readonly Clause[];
  /** An article has most of these, as `marksOfMost` counts them. Absent where it is to have all. */
  readonly most?: readonly Clause[];
  /** Articles with any of these count as having all of the words. */
  readonly named: readonly NamedValue[];
  /** An article has none of these. */
  readonly none: readonly Clause[];
  /** An article has one of the values in each facet. A facet with no value at all matches nothing. */
  readonly filters: ReadonlyMap<Facet, readonly string[]>;
  /** An article has one of the values of each of these as well. */
  readonly besides: readonly (readonly [Facet, readonly string[]])[];
  /** An article has none of these values. */
  readonly without: ReadonlyMap<Facet, readonly string[]>;
  /** An article may be of one of these days: numbers since 1970-01-01, inclusive. */
  readonly days: { readonly first: number; readonly last: number };
}

/** What the words name: the articles that are filed under it, and those that name it in their text. */
export type NamedValue = readonly [facet: Facet, value: string];

export interface Clause {
  /** Folded; several must follow each other. */
  readonly words: readonly string[];
  /** Just so in what was printed: no other form of a word, and no name that the article is merely filed under. */
  readonly literal: boolean;
  /** Other spellings of a single word, each as good: `poehl` for `pöhl`. */
  readonly spellings?: readonly string[];
}
