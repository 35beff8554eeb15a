import { readCard, writeCard } from '../format/card.ts';
import type { Shared } from '../format/card.ts';
import { Reader } from '../format/reader.ts';
import { Writer } from '../format/writer.ts';
import type { Contents, ListedArticle } from './contents.ts';
import { packedNumbers, unpackedTerms } from './pack-terms.ts';
import { sharedBy } from './shared.ts';

/** The contents of a segment in few bytes: plain data that is soon read. */
export interface PackedContents {
  readonly shared: Shared;
  /** How many; of each its card, the first day that it can be, and the last, which is empty where it is the same. */
  readonly articles: Uint8Array;
  /** The terms, each a line; none has a line feed. */
  readonly terms: string;
  /** See `packedNumbers`. */
  readonly numbers: Uint8Array;
  readonly impacts: Uint8Array;
}

export function packed({ articles, terms }: Contents): PackedContents {
  const shared = sharedBy(articles);
  return { shared, articles: packedArticles(articles, shared), terms: terms.terms.join('\n'), numbers: packedNumbers(terms), impacts: terms.impacts };
}

/** @throws RangeError where something ends too soon */
export function unpacked({ shared, articles, terms, numbers, impacts }: PackedContents): Contents {
  return { articles: unpackedArticles(articles, shared), terms: unpackedTerms(terms === '' ? [] : terms.split('\n'), numbers, impacts) };
}

function packedArticles(articles: readonly ListedArticle[], shared: Shared): Uint8Array {
  const writer = new Writer();
  writer.number(articles.length);
  for (const { card, date } of articles) {
    writeCard(writer, card, shared);
    writer.text(date.first);
    writer.text(date.last === date.first ? '' : date.last);
  }
  return writer.bytes();
}

function unpackedArticles(bytes: Uint8Array, shared: Shared): readonly ListedArticle[] {
  const reader = new Reader(bytes);
  return Array.from({ length: reader.number() }, () => {
    const card = readCard(reader, shared);
    const [first, last] = [reader.text(), reader.text()];
    return { card, date: { first, last: last === '' ? first : last } };
  });
}
