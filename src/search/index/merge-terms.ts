import { Numbers } from './numbers.ts';
import type { TermColumns } from './term-columns.ts';

/** Terms of some articles, and of each of these its number in the whole, -1 where it is no part of it. The numbers rise. */
export interface Lot {
  readonly columns: TermColumns;
  readonly numbers: Int32Array;
}

/** The terms of the articles of both lots, as if they had been gathered together. */
export function mergedTerms(one: Lot, other: Lot): TermColumns {
  const merged = new Merged(one, other);
  const [first, second] = [one.columns.terms, other.columns.terms];
  for (let a = 0, b = 0; a < first.length || b < second.length;) {
    const [here, there] = [first[a], second[b]];
    const isHere = here !== undefined && (there === undefined || here <= there);
    const isThere = there !== undefined && (here === undefined || there <= here);
    merged.add((isHere ? here : there) ?? '', isHere ? a : undefined, isThere ? b : undefined);
    if (isHere) a += 1;
    if (isThere) b += 1;
  }
  return merged.columns;
}

class Merged {
  readonly #one: Lot;
  readonly #other: Lot;
  readonly #terms: string[] = [];
  readonly #postings = new Numbers();
  readonly #places = new Numbers();
  readonly #articles: Uint32Array;
  readonly #impacts: Uint8Array;
  readonly #positions: Uint32Array;
  #positionsEnd = 0;

  constructor(one: Lot, other: Lot) {
    const most = one.columns.articles.length + other.columns.articles.length;
    this.#one = one;
    this.#other = other;
    this.#articles = new Uint32Array(most);
    this.#impacts = new Uint8Array(most);
    this.#positions = new Uint32Array(one.columns.positions.length + other.columns.positions.length);
  }

  /** @param here the term's place in the one lot @param there and in the other */
  add(term: string, here: number | undefined, there: number | undefined): void {
    const before = this.#places.length;
    const [one, other] = [new Run(this.#one, here), new Run(this.#other, there)];
    while (one.article >= 0 || other.article >= 0) {
      const isFirst = one.article >= 0 && (other.article < 0 || one.article < other.article);
      this.#take(isFirst ? one : other);
    }
    if (this.#places.length === before) return;
    this.#terms.push(term);
    this.#postings.push(before);
  }

  #take(run: Run): void {
    const { places, positions, impacts } = run.columns;
    const posting = this.#places.length;
    this.#articles[posting] = run.article;
    this.#impacts[posting] = impacts[run.posting] ?? 0;
    this.#places.push(this.#positionsEnd);
    const end = places[run.posting + 1] ?? 0;
    for (let place = places[run.posting] ?? 0; place < end; place += 1) {
      this.#positions[this.#positionsEnd] = positions[place] ?? 0;
      this.#positionsEnd += 1;
    }
    run.next();
  }

  get columns(): TermColumns {
    const { length } = this.#places;
    this.#postings.push(length);
    this.#places.push(this.#positionsEnd);
    return {
      terms: this.#terms, postings: this.#postings.all, articles: this.#articles.subarray(0, length), impacts: this.#impacts.subarray(0, length),
      places: this.#places.all, positions: this.#positions.subarray(0, this.#positionsEnd),
    };
  }
}

/** Goes through those postings of a term that are part of the whole. */
class Run {
  readonly columns: TermColumns;
  readonly #numbers: Int32Array;
  readonly #end: number;
  posting: number;
  /** Its number in the whole; -1 after the last. */
  article = -1;

  constructor({ columns, numbers }: Lot, term: number | undefined) {
    this.columns = columns;
    this.#numbers = numbers;
    this.posting = (term === undefined ? 0 : columns.postings[term] ?? 0) - 1;
    this.#end = term === undefined ? 0 : columns.postings[term + 1] ?? 0;
    this.next();
  }

  next(): void {
    this.article = -1;
    while (this.article < 0 && this.posting + 1 < this.#end) {
      this.posting += 1;
      this.article = this.#numbers[this.columns.articles[this.posting] ?? 0] ?? -1;
    }
  }
}
