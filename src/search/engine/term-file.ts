import { readCard } from '../format/card.ts';
import type { Card, Shared } from '../format/card.ts';
import { Reader } from '../format/reader.ts';
import { unzigzag } from '../format/zigzag.ts';

export interface TermEntry {
  readonly term: string;
  /** Articles that have it. */
  readonly articles: number;
  /** The other forms of the word, in this file or another, in code-unit order. */
  readonly kin: readonly string[];
  /** The place of the term in its file. */
  readonly index: number;
}

export interface TermPostings {
  readonly articles: Uint32Array;
  /** One for each article, from 1 to `highestImpact`. */
  readonly impacts: Uint8Array;
}

/** A file of terms, as `write-terms.ts` lays it out. */
export class TermFile {
  /** In code-unit order. */
  readonly entries: readonly TermEntry[];
  /** Cards that came along, by article. */
  readonly cards: ReadonlyMap<number, Card>;
  readonly #bytes: Uint8Array;
  readonly #starts: readonly number[];
  readonly #byTerm: ReadonlyMap<string, TermEntry>;

  /** @throws RangeError where the file ends too soon */
  constructor(bytes: Uint8Array, shared: Shared) {
    const reader = new Reader(bytes);
    const count = reader.number();
    const terms: string[] = [];
    const articles: number[] = [];
    const lengths: number[] = [];
    for (let index = 0; index < count; index += 1) {
      terms.push(reader.textBehind(terms[index - 1] ?? ''));
      articles.push(reader.number());
      lengths.push(reader.number());
    }
    const entries = terms.map((term, index) => ({
      term,
      index,
      articles: articles[index] ?? 0,
      kin: Array.from({ length: reader.number() }, () => readForm(reader, terms, index)),
    }));
    let start = reader.at;
    this.#starts = lengths.map((length) => {
      const from = start;
      start += length;
      return from;
    });
    this.#bytes = bytes;
    this.entries = entries;
    this.#byTerm = new Map(entries.map((entry) => [entry.term, entry]));
    this.cards = readCards(new Reader(bytes, start), shared);
  }

  entry(term: string): TermEntry | undefined {
    return this.#byTerm.get(term);
  }

  /** @throws RangeError where the file ends too soon */
  postings({ index, articles: count }: TermEntry): TermPostings {
    const reader = new Reader(this.#bytes, this.#starts[index] ?? this.#bytes.length);
    const articles = new Uint32Array(count);
    let last = 0;
    for (let place = 0; place < count; place += 1) {
      last += reader.number();
      articles[place] = last;
    }
    return { articles, impacts: reader.raw(count) };
  }
}

function readForm(reader: Reader, terms: readonly string[], index: number): string {
  const away = unzigzag(reader.number());
  return away === 0 ? reader.textBehind(terms[index] ?? '') : terms[index + away] ?? '';
}

function readCards(reader: Reader, shared: Shared): ReadonlyMap<number, Card> {
  const cards = new Map<number, Card>();
  let article = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    article += reader.number();
    cards.set(article, readCard(reader, shared));
  }
  return cards;
}
