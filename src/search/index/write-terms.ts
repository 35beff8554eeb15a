import { zigzag } from '../format/zigzag.ts';
import { Writer } from '../format/writer.ts';
import type { Chunk } from './chunks.ts';
import { Pieces } from './pieces.ts';
import type { TermColumns } from './term-columns.ts';

/**
 * A file of terms: how many; for each itself, behind the one before, how many articles, how many bytes of postings. Then for each its
 * other forms: how many, and each as the number of places to it in this file (`zigzag`), or 0 and the form. Then the postings: gaps,
 * impacts. Then the cards of each term's heads, so that the first results of a word come with the word.
 * @param cards of every article, in order, encoded
 */
export function writeTerms({ terms }: Chunk, cards: Pieces): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  const places = new Map(terms.map(({ term }, place) => [term, place]));
  writer.number(terms.length);
  terms.forEach(({ term, articles, encoded }, index) => {
    writer.textBehind(terms[index - 1]?.term ?? '', term);
    writer.number(articles);
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

/** The postings of each term: gaps between articles, then impacts. */
export function encodePostings({ terms, postings, articles, impacts }: TermColumns): Pieces {
  return new Pieces(terms.length, (writer, term) => {
    const [from, to] = [postings[term] ?? 0, postings[term + 1] ?? 0];
    let last = 0;
    for (let posting = from; posting < to; posting += 1) {
      const article = articles[posting] ?? 0;
      writer.number(article - last);
      last = article;
    }
    writer.raw(impacts.subarray(from, to));
  });
}

/** @param away how many places behind the term the form stands in the same file; 0 where it does not stand there */
function writeForm(writer: Writer, form: string, term: string, away: number): void {
  writer.number(zigzag(away));
  if (away === 0) writer.textBehind(term, form);
}

function writeHeads(writer: Writer, articles: readonly number[], cards: Pieces): void {
  writer.number(articles.length);
  let last = 0;
  for (const article of articles) {
    writer.number(article - last);
    last = article;
    writer.raw(cards.of(article));
  }
}
