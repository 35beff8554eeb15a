import { facets } from '../contract.ts';
import { writeBundle } from '../format/bundle.ts';
import { writeCard } from '../format/card.ts';
import type { Card, Shared } from '../format/card.ts';
import { fileNames, filterTerm, isFilterTerm } from '../format/segment-head.ts';
import type { SegmentHead } from '../format/segment-head.ts';
import { Writer } from '../format/writer.ts';
import { chunksOf } from './chunks.ts';
import { commonWords, placesOf } from './common-words.ts';
import { daysOf, roughOf } from './days.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { kinFinder } from './kin.ts';
import type { Vocabulary } from './kin.ts';
import { gatherTerms, nowhere } from './postings.ts';
import type { Terms } from './postings.ts';
import { isInOneFile } from './stretches.ts';
import { writePositions, writeTerms } from './write-terms.ts';

export interface Segment {
  /** All but the folder's name, which is made from the files as they are stored. */
  readonly head: Omit<SegmentHead, 'folder'>;
  /** By name, as yet not compressed. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The words of its articles. */
  readonly vocabulary: Vocabulary;
}

/** How an index is parted into files. */
export interface FileSizes {
  /** Of a file of terms before compression, in bytes. */
  readonly terms: number;
  /** Articles in a file of cards. */
  readonly cards: number;
  /** Whether all files are put into one, but those that few searches need: positions, and the words for misspelt ones. */
  readonly bundled: boolean;
}

/** Small for a small index, and so that a very large one has hundreds of files. */
function usualSizes(articles: number): FileSizes {
  const bundled = isInOneFile(articles);
  return { terms: bundled ? Infinity : Math.max(30_000, 1.2 * articles), cards: Math.max(96, Math.ceil(articles / 400)), bundled };
}

const mostWords = 12_000;

/**
 * The index of a stretch of time. The same articles and the same older words make the same bytes.
 * @param articles newest first
 * @param older the words of all older segments: this one tells which of them are forms of its own, where those do not know
 */
export function makeSegment(articles: readonly IndexedArticle[], older: Vocabulary = new Map(), sizes = usualSizes(articles.length)): Segment {
  const shared = sharedBy(articles);
  const terms = gatherTerms(articles);
  const vocabulary = vocabularyOf(terms);
  const kinOf = kinFinder(vocabulary, older);
  for (const word of vocabulary.keys()) for (const form of kinOf(word)) if (!terms.has(form)) terms.set(form, nowhere());
  const cards = articles.map(({ card }) => encodeCard(card, shared));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const positions = new Map<string, Uint8Array<ArrayBuffer>>();
  const first: string[] = [];
  const common = commonWords(terms);
  const commonAt = placesOf(common, terms);
  const cardSize = (overlap * cards.reduce((sum, { length }) => sum + length, 0)) / Math.max(1, cards.length);
  for (const chunk of chunksOf(terms, (term) => (isFilterTerm(term) ? [] : kinOf(term)), cardSize, sizes.terms)) {
    files.set(fileNames.terms(first.length), writeTerms(chunk, cards));
    positions.set(fileNames.positions(first.length), writePositions(chunk, common, commonAt));
    first.push(chunk.terms[0]?.term ?? '');
  }
  const cardsEach = sizes.cards;
  for (let from = 0; from < cards.length; from += cardsEach) files.set(fileNames.cards(from / cardsEach), joined(cards.slice(from, from + cardsEach)));
  for (const facet of facets) files.set(fileNames.facet(facet), writeFacet(terms, facet));
  const seldom = new Map([...positions, [fileNames.words, writeWords(terms)] as const]);
  return { head: { articles: articles.length, days: daysOf(articles), rough: roughOf(articles), terms: first, common, cardsEach, bundled: sizes.bundled, ...shared }, files: new Map([...(sizes.bundled ? [[fileNames.bundle, writeBundle(files)] as const] : files), ...seldom]), vocabulary };
}

/** The languages and sources of the articles, each in code-unit order. */
function sharedBy(articles: readonly IndexedArticle[]): Shared {
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  return { languages: distinct(articles.map(({ card }) => card.language)), sources: distinct(articles.map(({ card }) => card.source)) };
}

function vocabularyOf(terms: Terms): Vocabulary {
  return new Map([...terms].flatMap(([term, { languages }]) => (isFilterTerm(term) ? [] : [[term, languages] as const])));
}

function encodeCard(card: Card, shared: Shared): Uint8Array {
  const writer = new Writer();
  writeCard(writer, card, shared);
  return writer.bytes();
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  for (const part of parts) writer.raw(part);
  return writer.bytes();
}

/** Two terms of one file often lead to the same article. */
const overlap = 0.7;

/** All values of a facet: how many; for each itself, how many articles, the gaps between them. */
function writeFacet(terms: Terms, facet: string): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  const prefix = filterTerm(facet, '');
  const values = [...terms].filter(([term]) => term.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
  writer.number(values.length);
  for (const [term, { articles }] of values) {
    writer.text(term.slice(prefix.length));
    writer.number(articles.length);
    articles.forEach((article, index) => { writer.number(article - (articles[index - 1] ?? 0)); });
  }
  return writer.bytes();
}

/** The words that a misspelt one may mean, the most frequent where there are many: how many; each, in order; how many articles have each. */
function writeWords(terms: Terms): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  const words = [...terms].filter(([term, { articles }]) => !isFilterTerm(term) && articles.length > 0 && /^\p{L}{3,}$/u.test(term));
  const often = words.sort(([a, x], [b, y]) => y.articles.length - x.articles.length || (a < b ? -1 : 1)).slice(0, mostWords);
  often.sort(([a], [b]) => (a < b ? -1 : 1));
  writer.number(often.length);
  often.forEach(([word], index) => { writer.textBehind(often[index - 1]?.[0] ?? '', word); });
  for (const [, { articles }] of often) writer.number(articles.length);
  return writer.bytes();
}
