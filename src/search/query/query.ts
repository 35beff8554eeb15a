import type { Facet } from '../contract.ts';

/** What a reader typed, taken apart. */
export interface Query {
  /** In the order in which they were typed. */
  readonly parts: readonly QueryPart[];
  readonly notes: readonly QueryNote[];
}

/** Where a part stands in what was typed, in UTF-16 code units: from the first to before the second. */
export type Span = readonly [from: number, to: number];

export type QueryPart =
  /** One written word, signs within it included: `Kaja`, `two-thirds`, `O’Neill`. */
  | { readonly kind: 'word'; readonly text: string; readonly excluded: boolean; readonly span: Span; /** It was written as a field that there is not: its words need not stand side by side. */ readonly apart?: true }
  | { readonly kind: 'phrase'; readonly text: string; readonly excluded: boolean; readonly span: Span }
  | { readonly kind: 'filter'; readonly facet: Facet; readonly value: string; readonly excluded: boolean; readonly span: Span; /** Besides the other values of the facet, and not in place of them. */ readonly besides?: true }
  /** Within what was typed, both ends as precise as they were typed; `firstDay` and `lastDay` are `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly from: string; readonly to: string; readonly firstDay: string; readonly lastDay: string; readonly span: Span }
  /** Strictly before the first day of what was typed, or until its last: the last day that is left, `YYYY-MM-DD`. */
  | { readonly kind: 'before' | 'until'; readonly typed: string; readonly lastDay: string; readonly span: Span }
  /** Strictly after the last day of what was typed, or since its first: the first day that is left, `YYYY-MM-DD`. */
  | { readonly kind: 'after' | 'since'; readonly typed: string; readonly firstDay: string; readonly span: Span };

/**
 * What of a query cannot be honoured, and is said to the reader.
 * - `without-small-words`: no article has all of the words, and what has all but the small ones, which are told here, was looked for.
 * - `most-words`: no article has all of these either, and what has most of them was looked for.
 * - `no-such-date`: what follows `date:`, `before:` or `after:` is no date; it is passed over.
 * - `no-day-left`: nothing is before the first day of the calendar or after its last; it is passed over.
 * - `no-value`: nothing follows the colon; it is passed over.
 * - `not-excludable`: a minus before a date; it is passed over.
 * - `looked-for-as-date`: no article has it and all the other words, and what is of that date was looked for.
 * - `no-such-field`: what stands before the colon is no field; all of it is looked for as words.
 * - `no-such-name`: no article is filed under a record of that name.
 * - `no-words`: a quotation without any word, or a sign where no other part has one; it is passed over.
 * - `unclosed-quote`: the phrase is taken to reach to the end.
 * - `many-beginnings`: so many words begin so that only the first of them, in the order of letters, were looked for.
 * - `not-an-operator`: a sign of other search engines; it is passed over.
 * - `too-long`: the query has as many signs as one can have; the last of its words are told here.
 */
export interface QueryNote {
  readonly code: 'looked-for-as-date' | 'without-small-words' | 'most-words' | 'no-such-date' | 'no-day-left' | 'no-value' | 'not-excludable' | 'no-such-field' | 'no-such-name' | 'no-words' | 'unclosed-quote' | 'many-beginnings' | 'not-an-operator' | 'too-long';
  /** As typed. */
  readonly text: string;
}
