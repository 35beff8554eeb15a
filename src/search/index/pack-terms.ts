import { Reader } from '../format/reader.ts';
import { Writer } from '../format/writer.ts';
import type { TermColumns } from './term-columns.ts';

/**
 * All of terms but themselves and the impacts. How many postings and positions there are; for each term how many postings; for each of
 * these the gap between articles, and how many positions; for each of these the gap.
 */
export function packedNumbers({ terms, postings, articles, places, positions }: TermColumns): Uint8Array {
  const writer = new Writer();
  writer.number(articles.length);
  writer.number(positions.length);
  for (let term = 0; term < terms.length; term += 1) {
    const end = postings[term + 1] ?? 0;
    let [article, posting] = [0, postings[term] ?? 0];
    writer.number(end - posting);
    for (; posting < end; posting += 1) {
      writer.number((articles[posting] ?? 0) - article);
      article = articles[posting] ?? 0;
      const behind = places[posting + 1] ?? 0;
      let [position, place] = [0, places[posting] ?? 0];
      writer.number(behind - place);
      for (; place < behind; place += 1) {
        writer.number(((positions[place] ?? 0) - position) >>> 0);
        position = positions[place] ?? 0;
      }
    }
  }
  return writer.bytes();
}

/** @throws RangeError where the numbers end too soon */
export function unpackedTerms(terms: readonly string[], numbers: Uint8Array, impacts: Uint8Array): TermColumns {
  const reader = new Reader(numbers);
  const [articles, positions] = [new Uint32Array(reader.number()), new Uint32Array(reader.number())];
  const [postings, places] = [new Uint32Array(terms.length + 1), new Uint32Array(articles.length + 1)];
  let [posting, place] = [0, 0];
  for (let term = 0; term < terms.length; term += 1) {
    postings[term] = posting;
    let article = 0;
    for (const end = posting + reader.number(); posting < end; posting += 1) {
      article += reader.number();
      articles[posting] = article;
      places[posting] = place;
      let position = 0;
      for (const behind = place + reader.number(); place < behind; place += 1) {
        position = (position + reader.number()) >>> 0;
        positions[place] = position;
      }
    }
  }
  postings[terms.length] = posting;
  places[articles.length] = place;
  return { terms, postings, articles, impacts, places, positions };
}
