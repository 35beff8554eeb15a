import { isFilterTerm, mostCommon } from '../format/segment-head.ts';
import { mostFirst } from './most-first.ts';
import { timesOf } from './term-columns.ts';
import type { TermColumns } from './term-columns.ts';

/**
 * The words that stand most often, as "of" and "the": their places are the largest part of an index, and a phrase is told without
 * them, because every other word notes which of them it stands beside.
 * @returns their places among the terms
 */
export function commonWords(columns: TermColumns): readonly number[] {
  const words = [...columns.terms.keys()].filter((place) => !isFilterTerm(columns.terms[place] ?? ''));
  return mostFirst(words, (place) => timesOf(columns, place)).slice(0, mostCommon);
}
