import { mostCommon, unprinted } from '../format/segment-head.ts';
import { isFilterTerm } from '../format/segment-head.ts';
import type { Terms } from './postings.ts';

/**
 * The words that stand most often, as "of" and "the": their places are the largest part of an index, and a phrase is told without
 * them, because every other word notes which of them it stands beside.
 */
export function commonWords(terms: Terms): readonly string[] {
  const words = [...terms].filter(([term]) => !isFilterTerm(term));
  words.sort(([a, x], [b, y]) => y.positions.length - x.positions.length || (a < b ? -1 : 1));
  return words.slice(0, mostCommon).map(([word]) => word);
}

/** Which common word stands at a place: its number among them, counted from 1; 0 where none does. */
export type CommonAt = (article: number, position: number) => number;

export function placesOf(common: readonly string[], terms: Terms): CommonAt {
  const printed: Uint8Array[] = [];
  const others: Uint8Array[] = [];
  common.forEach((word, index) => {
    const { articles, counts, positions } = terms.get(word) ?? { articles: [], counts: [], positions: [] };
    let next = 0;
    articles.forEach((article, place) => {
      for (const end = next + (counts[place] ?? 0); next < end; next += 1) {
        const position = positions[next] ?? 0;
        const [rows, at] = position < unprinted ? [printed, position] : [others, position - unprinted];
        const row = roomFor(rows[article], at);
        rows[article] = row;
        row[at] = index + 1;
      }
    });
  });
  return (article, position) => (position < unprinted ? printed[article]?.[position] : others[article]?.[position - unprinted]) ?? 0;
}

function roomFor(row: Uint8Array | undefined, at: number): Uint8Array {
  if (row !== undefined && at < row.length) return row;
  const larger = new Uint8Array(Math.max(64, 2 * at));
  if (row !== undefined) larger.set(row);
  return larger;
}
