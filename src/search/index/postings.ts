import { wordsOf } from '../text/words.ts';
import { filterTerm, unprinted } from '../format/segment-head.ts';
import { highestImpact } from '../format/segment-head.ts';
import { impactOf } from './impact.ts';
import type { IndexedArticle } from './indexed-article.ts';

/** Where a term stands: lists that run side by side, one item an article, in the order of articles. */
export interface Postings {
  readonly articles: number[];
  readonly impacts: number[];
  /** How many of the positions are the article's. */
  readonly counts: number[];
  /** Positions of all its articles, one behind the other, rising within an article. */
  readonly positions: number[];
  /** The languages of the articles that it stands in, BCP 47; most often one. */
  readonly languages: Set<string>;
}

export type Terms = ReadonlyMap<string, Postings>;

/** Takes a segment's articles apart into terms. */
export function gatherTerms(articles: readonly IndexedArticle[]): Map<string, Postings> {
  const terms = new Map<string, Postings>();
  articles.forEach((article, number) => {
    const { language } = article.card;
    const { found, length } = wordsOfArticle(article);
    for (const [word, { times, positions }] of found) add(postingsOf(terms, word), number, impactOf(times, length), positions, language);
    for (const [facet, value] of article.filters) add(postingsOf(terms, filterTerm(facet, value)), number, highestImpact, [], language);
  });
  return terms;
}

interface Found {
  times: number;
  readonly positions: number[];
}

/** A place is left free between two texts, so that a phrase never reaches across. */
function wordsOfArticle({ fields }: IndexedArticle): { found: ReadonlyMap<string, Found>; length: number } {
  const found = new Map<string, Found>();
  let length = 0;
  let next = { printed: 0, unprinted };
  for (const { texts, weight, printed } of fields) {
    let at = printed ? next.printed : next.unprinted;
    for (const text of texts) {
      for (const { word } of wordsOf(text)) {
        const known = found.get(word);
        if (known === undefined) found.set(word, { times: weight, positions: [at] });
        else {
          known.times += weight;
          known.positions.push(at);
        }
        at += 1;
        if (weight === 1) length += 1;
      }
      at += 1;
    }
    next = printed ? { ...next, printed: at } : { ...next, unprinted: at };
  }
  return { found, length };
}

/** Of a term that no article has. */
export function nowhere(): Postings {
  return { articles: [], impacts: [], counts: [], positions: [], languages: new Set() };
}

function postingsOf(terms: Map<string, Postings>, term: string): Postings {
  let postings = terms.get(term);
  if (postings === undefined) {
    postings = nowhere();
    terms.set(term, postings);
  }
  return postings;
}

function add(postings: Postings, article: number, impact: number, positions: readonly number[], language: string): void {
  postings.articles.push(article);
  postings.impacts.push(impact);
  postings.counts.push(positions.length);
  for (const position of positions) postings.positions.push(position);
  postings.languages.add(language);
}
