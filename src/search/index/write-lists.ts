import { filterTerm, isFilterTerm } from '../format/segment-head.ts';
import { Writer } from '../format/writer.ts';
import { mostFirst } from './most-first.ts';
import { articlesOf } from './term-columns.ts';
import type { TermColumns } from './term-columns.ts';

const mostWords = 12_000;

/** All values of a facet: how many; for each itself, how many articles, the gaps between them. */
export function writeFacet({ terms, postings, articles }: TermColumns, facet: string): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  const prefix = filterTerm(facet, '');
  const values = [...terms.keys()].filter((place) => terms[place]?.startsWith(prefix) === true);
  writer.number(values.length);
  for (const place of values) {
    const [from, to] = [postings[place] ?? 0, postings[place + 1] ?? 0];
    writer.text((terms[place] ?? '').slice(prefix.length));
    writer.number(to - from);
    for (let posting = from, last = 0; posting < to; posting += 1) {
      const article = articles[posting] ?? 0;
      writer.number(article - last);
      last = article;
    }
  }
  return writer.bytes();
}

/** The words that a misspelt one may mean, the most frequent where there are many: how many; each, in order; how many articles have each. */
export function writeWords(columns: TermColumns): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  const articles = (place: number) => articlesOf(columns, place);
  const words = [...columns.terms.keys()].filter((place) => articles(place) > 0 && isOfLetters(columns.terms[place] ?? ''));
  const often = mostFirst(words, articles).slice(0, mostWords).sort((a, b) => a - b);
  writer.number(often.length);
  let last = '';
  for (const place of often) {
    const word = columns.terms[place] ?? '';
    writer.textBehind(last, word);
    last = word;
  }
  for (const place of often) writer.number(articles(place));
  return writer.bytes();
}

function isOfLetters(term: string): boolean {
  return !isFilterTerm(term) && /^\p{L}{3,}$/u.test(term);
}
