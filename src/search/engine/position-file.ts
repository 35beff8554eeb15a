import { Reader } from '../format/reader.ts';

/** The numbers of the common words that stand before and behind a word; 0 for any other word, and where a text begins or ends. */
export interface Beside {
  readonly before: number;
  readonly behind: number;
}

/** By position, rising. */
export type Places = ReadonlyMap<number, Beside>;

const nothing: Beside = { before: 0, behind: 0 };

/** Where the terms of one file stand, as `write-positions.ts` lays them out. */
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
   * Where the term stands in each of the wanted articles.
   * @param index the term's place in its file
   * @param articles all that have the term, in order
   * @param common whether it is one of the common words, which note none
   * @throws RangeError where the file ends too soon
   */
  of(index: number, articles: Uint32Array, common: boolean, wanted: ReadonlySet<number>): ReadonlyMap<number, Places> {
    const reader = new Reader(this.#bytes, this.#starts[index] ?? this.#bytes.length);
    const found = new Map<number, Places>();
    for (const article of articles) {
      const places = new Map<number, Beside>();
      let position = 0;
      for (let left = reader.number(); left > 0; left -= 1) {
        position += reader.number();
        places.set(position, common ? nothing : besideOf(reader.byte()));
      }
      if (wanted.has(article)) found.set(article, places);
    }
    return found;
  }
}

function besideOf(byte: number): Beside {
  return { before: byte >> 4, behind: byte & 0x0f };
}
