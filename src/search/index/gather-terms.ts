import { filterTerm, highestImpact, namedTerm, unprinted } from '../format/segment-head.ts';
import { eachIndexedWord } from './each-indexed-word.ts';
import { impactOf } from './impact.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { Numbers } from './numbers.ts';
import { sortedTerms } from './sort-terms.ts';
import type { GatheredTerms } from './sort-terms.ts';
import type { TermColumns } from './term-columns.ts';

/** Takes articles apart into terms. */
export function gatherTerms(articles: readonly IndexedArticle[]): TermColumns {
  const gathering = new Gathering();
  for (const article of articles) gathering.add(article);
  return sortedTerms(gathering.all);
}

/** Gathers the columns of `GatheredTerms`. */
class Gathering {
  readonly #numbers = new Map<string, number>();
  /** Of each term, its last posting. */
  readonly #last: number[] = [];
  readonly #ends = new Numbers();
  readonly #terms = new Numbers();
  readonly #impacts = new Numbers();
  readonly #counts = new Numbers();
  readonly #postings = new Numbers();
  readonly #positions = new Numbers();

  add(article: IndexedArticle): void {
    const first = this.#terms.length;
    const { times, counts, length } = this.#addWords(article, first);
    for (const weighted of times) this.#impacts.push(impactOf(weighted, length));
    for (const count of counts) this.#counts.push(count);
    for (const [facet, value] of article.filters) this.#addFilter(filterTerm(facet, value));
    for (const [facet, value] of article.named ?? []) this.#addFilter(namedTerm(facet, value));
    this.#ends.push(this.#terms.length);
  }

  #addFilter(term: string): void {
    this.#terms.push(this.#numberOf(term));
    this.#impacts.push(highestImpact);
    this.#counts.push(0);
  }

  /** A place is left free between two texts, so that a phrase never reaches across. */
  #addWords({ fields }: IndexedArticle, first: number): { times: readonly number[]; counts: readonly number[]; length: number } {
    const times: number[] = [];
    const counts: number[] = [];
    let length = 0;
    let next = { printed: 0, unprinted };
    for (const { texts, weight, printed } of fields) {
      let at = printed ? next.printed : next.unprinted;
      const add = (word: string) => {
        const number = this.#numberOf(word);
        let posting = this.#last[number] ?? -1;
        if (posting < first) {
          posting = this.#terms.length;
          this.#last[number] = posting;
          this.#terms.push(number);
          times.push(0);
          counts.push(0);
        }
        times[posting - first] = (times[posting - first] ?? 0) + weight;
        counts[posting - first] = (counts[posting - first] ?? 0) + 1;
        this.#postings.push(posting);
        this.#positions.push(at);
        at += 1;
        if (weight === 1) length += 1;
      };
      for (const text of texts) {
        eachIndexedWord(text, add);
        at += 1;
      }
      next = printed ? { ...next, printed: at } : { ...next, unprinted: at };
    }
    return { times, counts, length };
  }

  #numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(term, number);
      this.#last.push(-1);
    }
    return number;
  }

  get all(): GatheredTerms {
    return {
      numbers: this.#numbers, ends: this.#ends.all, terms: this.#terms.all, impacts: this.#impacts.all, counts: this.#counts.all,
      postings: this.#postings.all, positions: this.#positions.all,
    };
  }
}
