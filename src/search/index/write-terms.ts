import { zigzag } from '../format/zigzag.ts';
import { Writer } from '../format/writer.ts';
import type { Chunk } from './chunks.ts';
import type { CommonAt } from './common-words.ts';
import type { Postings } from './postings.ts';

/**
 * A file of terms: how many; for each itself, behind the one before, how many articles, how many bytes of postings. Then for each its
 * other forms: how many, and each as the number of places to it in this file (`zigzag`), or 0 and the form. Then the postings: gaps,
 * impacts. Then the cards of each term's heads, so that the first results of a word come with the word.
 * @param cards of every article, in order, encoded
 */
export function writeTerms({ terms }: Chunk, cards: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  const places = new Map(terms.map(({ term }, place) => [term, place]));
  writer.number(terms.length);
  terms.forEach(({ term, postings, encoded }, index) => {
    writer.textBehind(terms[index - 1]?.term ?? '', term);
    writer.number(postings.articles.length);
    writer.number(encoded.length);
  });
  terms.forEach(({ term, kin }, index) => {
    writer.number(kin.length);
    for (const form of kin) writeForm(writer, form, term, (places.get(form) ?? index) - index);
  });
  for (const { encoded } of terms) writer.raw(encoded);
  writeHeads(writer, [...new Set(terms.flatMap(({ heads }) => heads))].sort((a, b) => a - b), cards);
  return writer.bytes();
}

/**
 * Positions of the same terms: for each how many bytes; then for each, by article, how many and the gaps between them, each with
 * the numbers of the common words before (upper half of a byte) and behind. A common word notes none.
 */
export function writePositions({ terms }: Chunk, common: readonly string[], commonAt: CommonAt): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  const encoded = terms.map(({ term, postings }) => encodePositions(postings, common.includes(term) ? undefined : commonAt));
  for (const bytes of encoded) writer.number(bytes.length);
  for (const bytes of encoded) writer.raw(bytes);
  return writer.bytes();
}

/** @param away how many places behind the term the form stands in the same file; 0 where it does not stand there */
function writeForm(writer: Writer, form: string, term: string, away: number): void {
  writer.number(zigzag(away));
  if (away === 0) writer.textBehind(term, form);
}

function writeHeads(writer: Writer, articles: readonly number[], cards: readonly Uint8Array[]): void {
  writer.number(articles.length);
  let last = 0;
  for (const article of articles) {
    writer.number(article - last);
    last = article;
    writer.raw(cards[article] ?? new Uint8Array());
  }
}

function encodePositions({ articles, counts, positions }: Postings, commonAt: CommonAt | undefined): Uint8Array {
  const writer = new Writer();
  let next = 0;
  articles.forEach((article, place) => {
    const count = counts[place] ?? 0;
    writer.number(count);
    const end = next + count;
    for (let last = 0; next < end; next += 1) {
      const position = positions[next] ?? last;
      writer.number(position - last);
      if (commonAt !== undefined) writer.byte((commonAt(article, position - 1) << 4) | commonAt(article, position + 1));
      last = position;
    }
  });
  return writer.bytes();
}
