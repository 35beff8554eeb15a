import { Writer } from '../format/writer.ts';
import { headsOf } from './heads.ts';
import type { Postings, Terms } from './postings.ts';

/** The terms of one file. */
export interface Chunk {
  readonly terms: readonly ChunkTerm[];
}

export interface ChunkTerm {
  readonly term: string;
  readonly postings: Postings;
  /** Other forms of the word, in this file or another, in code-unit order. */
  readonly kin: readonly string[];
  /** Gaps and impacts. */
  readonly encoded: Uint8Array;
  /** Articles whose cards come along. */
  readonly heads: readonly number[];
}

/**
 * Parts the terms, in code-unit order, into files of about `size` bytes before compression; forms of one word stay in one
 * file where they stand together. A term that is longer by itself has a file of its own.
 * @param kinOf the other forms of a word
 * @param cardSize what a card that comes along adds, in bytes
 */
export function* chunksOf(terms: Terms, kinOf: (term: string) => readonly string[], cardSize: number, size: number): Generator<Chunk> {
  let chunk: ChunkTerm[] = [];
  let filled = 0;
  for (const term of [...terms.keys()].sort()) {
    const postings = terms.get(term);
    if (postings === undefined) continue;
    const kin = kinOf(term);
    const encoded = encodePostings(postings);
    const heads = headsOf(term, postings);
    const cost = encoded.length + term.length + heads.length * cardSize;
    const together = chunk.slice(-nearby).some((other) => kin.includes(other.term));
    if (chunk.length > 0 && filled + cost > (together ? 2 * size : size)) {
      yield { terms: chunk };
      chunk = [];
      filled = 0;
    }
    chunk.push({ term, postings, kin, encoded, heads });
    filled += cost;
  }
  if (chunk.length > 0) yield { terms: chunk };
}

/** How far apart the forms of one word may stand in the alphabet. */
const nearby = 12;

function encodePostings({ articles, impacts }: Postings): Uint8Array {
  const writer = new Writer();
  let last = 0;
  for (const article of articles) {
    writer.number(article - last);
    last = article;
  }
  for (const impact of impacts) writer.byte(impact);
  return writer.bytes();
}
