import { unprinted } from '../format/segment-head.ts';
import { startsOf } from './counting-sort.ts';
import type { TermColumns } from './term-columns.ts';

/** Where the common words stand. */
export class CommonPlaces {
  readonly #printed: Rows;
  readonly #others: Rows;

  /** @param common their places among the terms */
  constructor(common: readonly number[], columns: TermColumns, articles: number) {
    this.#printed = rowsOf(common, columns, articles, (position) => (position < unprinted ? position : -1));
    this.#others = rowsOf(common, columns, articles, (position) => position - unprinted);
  }

  /** Which common word stands at a place: its number among them, counted from 1; 0 where none does. */
  at(article: number, position: number): number {
    return position < unprinted ? this.#printed.at(article, position) : this.#others.at(article, position - unprinted);
  }
}

/** A row of bytes for each article, as long as it must be: beyond is nothing. */
class Rows {
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;

  constructor(lengths: Uint32Array) {
    this.#starts = startsOf(lengths);
    this.#bytes = new Uint8Array(this.#starts.at(-1) ?? 0);
  }

  at(article: number, place: number): number {
    const at = (this.#starts[article] ?? 0) + place;
    return place < 0 || at >= (this.#starts[article + 1] ?? 0) ? 0 : this.#bytes[at] ?? 0;
  }

  set(article: number, place: number, byte: number): void {
    this.#bytes[(this.#starts[article] ?? 0) + place] = byte;
  }
}

/** @param placeOf where a position stands in its row; below 0 where it is of another kind */
function rowsOf(common: readonly number[], columns: TermColumns, articles: number, placeOf: (position: number) => number): Rows {
  const lengths = new Uint32Array(articles);
  eachPlace(common, columns, (article, position) => { lengths[article] = Math.max(lengths[article] ?? 0, placeOf(position) + 1); });
  const rows = new Rows(lengths);
  eachPlace(common, columns, (article, position, number) => {
    const place = placeOf(position);
    if (place >= 0) rows.set(article, place, number);
  });
  return rows;
}

function eachPlace(
  common: readonly number[],
  { postings, articles, places, positions }: TermColumns,
  tell: (article: number, position: number, number: number) => void,
): void {
  common.forEach((term, index) => {
    const end = postings[term + 1] ?? 0;
    for (let posting = postings[term] ?? 0; posting < end; posting += 1) {
      const behind = places[posting + 1] ?? 0;
      for (let place = places[posting] ?? 0; place < behind; place += 1) tell(articles[posting] ?? 0, positions[place] ?? 0, index + 1);
    }
  });
}
