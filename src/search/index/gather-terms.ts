import { filterTerm, highestImpact, unprinted } from '../format/segment-head.ts';
import { countingSort, startsOf } from './counting-sort.ts';
import { eachIndexedWord } from './each-indexed-word.ts';
import { impactOf } from './impact.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { Numbers } from './numbers.ts';
import type { TermColumns } from './term-columns.ts';

/** Takes articles apart into terms. */
export function gatherTerms(articles: readonly IndexedArticle[]): TermColumns {
  const gathering = new Gathering();
  for (const article of articles) gathering.add(article);
  return gathering.byTerm();
}

/** Terms as they come: article by article, each article's in the order of its words. */
class Gathering {
  /** Terms by when they came first. */
  readonly #numbers = new Map<string, number>();
  /** Of each term, its last posting. */
  readonly #last: number[] = [];
  /** Of each article, where its postings end. */
  readonly #ends = new Numbers();
  /** Of each posting. */
  readonly #terms = new Numbers();
  readonly #impacts = new Numbers();
  readonly #counts = new Numbers();
  /** Of each word of each text: its posting, and where it stands. */
  readonly #postings = new Numbers();
  readonly #positions = new Numbers();

  add(article: IndexedArticle): void {
    const first = this.#terms.length;
    const { times, counts, length } = this.#addWords(article, first);
    for (const weighted of times) this.#impacts.push(impactOf(weighted, length));
    for (const count of counts) this.#counts.push(count);
    for (const [facet, value] of article.filters) {
      this.#terms.push(this.#numberOf(filterTerm(facet, value)));
      this.#impacts.push(highestImpact);
      this.#counts.push(0);
    }
    this.#ends.push(this.#terms.length);
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

  /** Sorted by counting: what is of one term, and of one posting, stays in the order in which it came. */
  byTerm(): TermColumns {
    const terms = [...this.#numbers.keys()].sort();
    const ranks = new Uint32Array(terms.length);
    terms.forEach((term, rank) => { ranks[this.#numbers.get(term) ?? 0] = rank; });
    const { starts: postings, to } = countingSort(this.#terms.all.map((number) => ranks[number] ?? 0), terms.length);
    const articles = new Uint32Array(to.length);
    const impacts = new Uint8Array(to.length);
    const counts = new Uint32Array(to.length);
    const [impactsOf, countsOf] = [this.#impacts.all, this.#counts.all];
    let posting = 0;
    this.#ends.all.forEach((end, article) => {
      for (; posting < end; posting += 1) {
        const place = to[posting] ?? 0;
        articles[place] = article;
        impacts[place] = impactsOf[posting] ?? 0;
        counts[place] = countsOf[posting] ?? 0;
      }
    });
    const places = startsOf(counts);
    return { terms, postings, articles, impacts, places, positions: this.#positionsBy(to, places) };
  }

  #positionsBy(to: Uint32Array, places: Uint32Array): Uint32Array {
    const [of, all] = [this.#postings.all, this.#positions.all];
    const next = places.slice();
    const positions = new Uint32Array(all.length);
    for (let word = 0; word < all.length; word += 1) {
      const posting = to[of[word] ?? 0] ?? 0;
      const place = next[posting] ?? 0;
      positions[place] = all[word] ?? 0;
      next[posting] = place + 1;
    }
    return positions;
  }
}
