/**
 * A segment is an index of a stretch of time. Its articles are numbered from 0 in the order of every list on the site, newest
 * first, so that a stretch of time is a run of numbers. Of several segments the one with the newest articles stands first, and no
 * article of a later segment is newer than one of an earlier.
 */
export interface SegmentHead {
  /** The folder of its files, named by a hash of all of them: other contents have another name. */
  readonly folder: string;
  readonly articles: number;
  readonly days: Days;
  /** Articles whose date is not one day: number, and the last day it can be, in days since 1970-01-01. */
  readonly rough: readonly (readonly [article: number, lastDay: number])[];
  /** The first term of each file of terms. */
  readonly terms: readonly string[];
  /** The words that stand most often, at most `mostCommon`, by the numbers that other words note them with, from 1 on. */
  readonly common: readonly string[];
  /** Articles in each file of cards. */
  readonly cardsEach: number;
  /** Whether its files lie in one, but those of positions and of words for misspelt ones. */
  readonly bundled: boolean;
  readonly languages: readonly string[];
  readonly sources: readonly string[];
}

/**
 * The first possible days of the articles in order: pairs of how many days before the day of the pair before (the first: the day
 * itself, since 1970-01-01), and how many articles.
 */
export type Days = readonly number[];

/** Terms of filters begin so, and no word does. */
const filterMark = '\u0001';

/** The term of all articles with a value of a facet. */
export function filterTerm(facet: string, value: string): string {
  return `${filterMark}${facet}${filterMark}${value}`;
}

/** The term of all articles whose text names a record that they are not filed under. */
export function namedTerm(facet: string, value: string): string {
  return `${filterMark}${filterTerm(facet, value)}`;
}

export function isFilterTerm(term: string): boolean {
  return term.startsWith(filterMark);
}

export const fileNames = {
  terms: (chunk: number) => `terms-${chunk}.bin`,
  positions: (chunk: number) => `positions-${chunk}.bin`,
  cards: (chunk: number) => `cards-${chunk}.bin`,
  facet: (facet: string) => `facet-${facet}.bin`,
  words: 'words.bin',
  bundle: 'all.bin',
} as const;

/** Positions from here on are of names that the article is filed under, and not of what it prints. */
export const unprinted = 2 ** 20;

/** As many as half a byte can number. */
export const mostCommon = 15;

/** The highest impact of a word on an article. */
export const highestImpact = 63;
