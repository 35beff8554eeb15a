import { facets } from '../contract.ts';
import { writeBundle } from '../format/bundle.ts';
import { writeCard } from '../format/card.ts';
import { fileNames, isFilterTerm } from '../format/segment-head.ts';
import type { SegmentHead } from '../format/segment-head.ts';
import { chunksOf } from './chunks.ts';
import { CommonPlaces } from './common-places.ts';
import { commonWords } from './common-words.ts';
import type { Contents } from './contents.ts';
import { daysOf, roughOf } from './days.ts';
import { gatherFamilies } from './families.ts';
import type { Families } from './families.ts';
import { FamilyBook } from './family-book.ts';
import { kinFinder } from './kin.ts';
import { Pieces } from './pieces.ts';
import { sharedBy } from './shared.ts';
import { isInOneFile } from './segmenting.ts';
import { withTerms } from './term-columns.ts';
import { writeFacet, writeWords } from './write-lists.ts';
import { writePositions } from './write-positions.ts';
import { encodePostings, writeTerms } from './write-terms.ts';

export interface Segment {
  /** All but the folder's name, which is made from the files as they are stored. */
  readonly head: Omit<SegmentHead, 'folder'>;
  /** By name, as yet not compressed. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Of the words of its articles. */
  readonly families: Families;
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

/**
 * The index of a stretch of time. The same articles and the same older words make the same bytes.
 * @param older the words of all older segments: this one tells which of them are forms of its own, where those do not know
 */
export function makeSegment({ articles, terms: own }: Contents, older: readonly FamilyBook[] = [], sizes = usualSizes(articles.length)): Segment {
  const shared = sharedBy(articles);
  const families = gatherFamilies(own, articles.map(({ card }) => card.language));
  const kinOf = kinFinder(new FamilyBook(families), older);
  const formsOf = (term: string) => (isFilterTerm(term) ? [] : kinOf(term));
  const terms = older.length === 0 ? own : withTerms(own, own.terms.flatMap(formsOf));
  const cards = new Pieces(articles.length, (to, article) => { const card = articles[article]?.card; if (card !== undefined) writeCard(to, card, shared); });
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const positions = new Map<string, Uint8Array<ArrayBuffer>>();
  const first: string[] = [];
  const common = commonWords(terms);
  const commonPlaces = new CommonPlaces(common, terms, articles.length);
  const cardSize = (overlap * cards.bytes.length) / Math.max(1, articles.length);
  for (const chunk of chunksOf(terms, encodePostings(terms), formsOf, cardSize, sizes.terms)) {
    files.set(fileNames.terms(first.length), writeTerms(chunk, cards));
    positions.set(fileNames.positions(first.length), writePositions(chunk, terms, common, commonPlaces));
    first.push(chunk.terms[0]?.term ?? '');
  }
  const cardsEach = sizes.cards;
  for (let from = 0; from < articles.length; from += cardsEach) {
    files.set(fileNames.cards(from / cardsEach), cards.between(from, Math.min(from + cardsEach, articles.length)));
  }
  for (const facet of facets) files.set(fileNames.facet(facet), writeFacet(terms, facet));
  const seldom = new Map([...positions, [fileNames.words, writeWords(terms)] as const]);
  const days = { days: daysOf(articles), rough: roughOf(articles) };
  return {
    head: { articles: articles.length, ...days, terms: first, common: common.map((place) => terms.terms[place] ?? ''), cardsEach, bundled: sizes.bundled, ...shared },
    files: new Map([...(sizes.bundled ? [[fileNames.bundle, writeBundle(files)] as const] : files), ...seldom]), families,
  };
}

/** Two terms of one file often lead to the same article. */
const overlap = 0.7;
