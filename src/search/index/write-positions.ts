import { Writer } from '../format/writer.ts';
import type { Chunk } from './chunks.ts';
import type { CommonPlaces } from './common-places.ts';
import { Pieces } from './pieces.ts';
import type { TermColumns } from './term-columns.ts';

/**
 * Positions of the terms of a file: for each how many bytes; then for each, by article, how many and the gaps between them, each with
 * the numbers of the common words before (upper half of a byte) and behind. A common word notes none.
 * @param common the places of the common words among the terms
 */
export function writePositions({ terms }: Chunk, columns: TermColumns, common: readonly number[], commonPlaces: CommonPlaces): Uint8Array<ArrayBuffer> {
  const encoded = new Pieces(terms.length, (to, index) => {
    const place = terms[index]?.place ?? 0;
    encodePositions(to, columns, place, common.includes(place) ? undefined : commonPlaces);
  });
  const writer = new Writer();
  terms.forEach((_, index) => { writer.number(encoded.lengthOf(index)); });
  writer.raw(encoded.bytes);
  return writer.bytes();
}

function encodePositions(writer: Writer, { postings, articles, places, positions }: TermColumns, term: number, common: CommonPlaces | undefined): void {
  const end = postings[term + 1] ?? 0;
  for (let posting = postings[term] ?? 0; posting < end; posting += 1) {
    const article = articles[posting] ?? 0;
    const [from, to] = [places[posting] ?? 0, places[posting + 1] ?? 0];
    writer.number(to - from);
    let last = 0;
    for (let place = from; place < to; place += 1) {
      const position = positions[place] ?? 0;
      writer.number(position - last);
      if (common !== undefined) writer.byte((common.at(article, position - 1) << 4) | common.at(article, position + 1));
      last = position;
    }
  }
}
