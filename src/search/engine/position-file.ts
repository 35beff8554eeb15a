import { Reader } from '../format/reader.ts';

/** Where the terms of one file stand, as `write-terms.ts` lays it out. */
export class PositionFile {
  readonly #bytes: Uint8Array;
  readonly #starts: readonly number[];

  /**
   * @param terms how many terms the file is about
   * @throws RangeError where the file ends too soon
   */
  constructor(bytes: Uint8Array, terms: number) {
    const reader = new Reader(bytes);
    const lengths = Array.from({ length: terms }, () => reader.number());
    let start = reader.at;
    this.#bytes = bytes;
    this.#starts = lengths.map((length) => {
      const from = start;
      start += length;
      return from;
    });
  }

  /**
   * The positions in each article, rising.
   * @param index the term's place in its file
   * @throws RangeError where the file ends too soon
   */
  of(index: number, articles: Uint32Array): ReadonlyMap<number, readonly number[]> {
    const reader = new Reader(this.#bytes, this.#starts[index] ?? this.#bytes.length);
    const positions = new Map<number, readonly number[]>();
    for (const article of articles) {
      let last = 0;
      positions.set(article, Array.from({ length: reader.number() }, () => (last += reader.number())));
    }
    return positions;
  }
}
