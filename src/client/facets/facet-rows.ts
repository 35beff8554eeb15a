import type { FacetCount } from '../../search/protocol.ts';
import { apostrophes, foldWord } from '../../search/text/fold.ts';

/** One value of a facet as its list shows it. */
export interface FacetRow {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * The rows of a facet: what the search has, and what is chosen whether the search has it or not; the most frequent first, then by
 * label. The order is total.
 * @param labelOf what a value that is no record is called
 */
export function facetRows(
  counts: readonly FacetCount[],
  chosen: readonly string[],
  labelOf: (value: string) => string,
  compare: (a: string, b: string) => number,
): readonly FacetRow[] {
  const known = new Map(counts.map((count) => [count.value, count]));
  const values = new Set([...known.keys(), ...chosen]);
  const rows = [...values].map((value): FacetRow => {
    const count = known.get(value);
    return { value, label: count?.label ?? labelOf(value), count: count?.articles ?? 0, chosen: chosen.includes(value) };
  });
  return rows.sort((a, b) => b.count - a.count || compare(a.label, b.label) || (a.value < b.value ? -1 : 1));
}

/** The first rows, and those further down that are chosen. */
export function shortList(rows: readonly FacetRow[], length: number): readonly FacetRow[] {
  return rows.filter(({ chosen }, index) => index < length || chosen);
}

/** The rows whose labels have words that begin with each of the words typed, whatever their case and accents; and what is chosen. */
export function filtered(rows: readonly FacetRow[], typed: string): readonly FacetRow[] {
  const words = wordsIn(typed);
  return rows.filter(({ label, chosen }) => chosen || words.every((word) => wordsIn(label).some((known) => known.startsWith(word))));
}

const between = new RegExp(String.raw`[^\p{L}\p{N}\p{M}${apostrophes}]+`, 'u');

function wordsIn(text: string): readonly string[] {
  return text.split(between).map(foldWord).filter((word) => word !== '');
}
