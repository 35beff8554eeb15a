import { headsOf } from './heads.ts';
import type { Pieces } from './pieces.ts';
import { articlesOf } from './term-columns.ts';
import type { TermColumns } from './term-columns.ts';

/** The terms of one file. */
export interface Chunk {
  readonly terms: readonly ChunkTerm[];
}

export interface ChunkTerm {
  readonly term: string;
  /** Its place among the terms of the segment. */
  readonly place: number;
  /** How many have it. */
  readonly articles: number;
  /** Other forms of the word, in this file or another, in code-unit order. */
  readonly kin: readonly string[];
  /** Gaps and impacts. */
  readonly encoded: Uint8Array;
  /** Articles whose cards come along. */
  readonly heads: readonly number[];
}

/**
 * Parts the terms into files of about `size` bytes before compression; forms of one word stay in one file where they stand together.
 * A term that is longer by itself has a file of its own.
 * @param postings of each term, encoded
 * @param kinOf the other forms of a word
 * @param cardSize what a card that comes along adds, in bytes
 */
export function* chunksOf(
  columns: TermColumns,
  postings: Pieces,
  kinOf: (term: string) => readonly string[],
  cardSize: number,
  size: number,
): Generator<Chunk> {
  let chunk: ChunkTerm[] = [];
  let filled = 0;
  for (const [place, term] of columns.terms.entries()) {
    const kin = kinOf(term);
    const encoded = postings.of(place);
    const heads = headsOf(columns, place);
    const cost = encoded.length + term.length + heads.length * cardSize;
    const together = kin.length > 0 && chunk.slice(-nearby).some((other) => kin.includes(other.term));
    if (chunk.length > 0 && filled + cost > (together ? 2 * size : size)) {
      yield { terms: chunk };
      chunk = [];
      filled = 0;
    }
    chunk.push({ term, place, articles: articlesOf(columns, place), kin, encoded, heads });
    filled += cost;
  }
  if (chunk.length > 0) yield { terms: chunk };
}

/** How far apart the forms of one word may stand in the alphabet. */
const nearby = 12;
