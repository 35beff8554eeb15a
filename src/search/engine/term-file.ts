import { readCard } from '../format/card.ts';
import type { Card, Shared } from '../format/card.ts';
import { Reader } from '../format/reader.ts';

export interface TermEntry {
  readonly term: string;
  /** Articles that have it. */
  readonly articles: number;
  /** Terms of one family bear one number, within a file. */
  readonly family: number;
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
    const entries: TermEntry[] = [];
    const lengths: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const term = reader.textBehind(entries[index - 1]?.term ?? '');
      const back = reader.number();
      entries.push({ term, index, family: back === 0 ? index : entries[index - back]?.family ?? index, articles: reader.number() });
      lengths.push(reader.number());
    }
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

  /** The other forms of a word. */
  kin({ family, index }: TermEntry): readonly TermEntry[] {
    return this.entries.filter((other) => other.family === family && other.index !== index);
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

function readCards(reader: Reader, shared: Shared): ReadonlyMap<number, Card> {
  const cards = new Map<number, Card>();
  let article = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    article += reader.number();
    cards.set(article, readCard(reader, shared));
  }
  return cards;
}
