import type { Facet, Order } from '../../../../src/search/contract.ts';
import type { Ask, Clause } from '../../../../src/search/engine/ask.ts';
import { dayNumber } from '../../../../src/model/dates/day-number.ts';
import type { IndexedArticle } from '../../../../src/search/index/indexed-article.ts';
import { stemOf } from '../../../../src/search/index/stemmers.ts';
import { wordsOf } from '../../../../src/search/text/words.ts';

/** Answers from the articles themselves, by the definitions in docs/searching.md and docs/search-index.md, with no index. */
export class BruteForce {
  readonly #articles: readonly Read[];
  /** With the languages that each stands in. */
  readonly #words = new Map<string, Set<string>>();

  /** @param articles newest first */
  constructor(articles: readonly IndexedArticle[]) {
    this.#articles = articles.map(read);
    for (const { times, language } of this.#articles) for (const word of times.keys()) this.#words.set(word, (this.#words.get(word) ?? new Set()).add(language));
  }

  find(ask: Ask, order: Order): string[] {
    const all = ask.all.map((clause) => this.#scores(clause));
    const most = (ask.most ?? []).map((clause) => this.#scores(clause));
    const none = ask.none.map((clause) => this.#scores(clause));
    const isAmong = (list: readonly (readonly [Facet, string])[]) => ask.named.some(([facet, value]) => list.some(([of, id]) => of === facet && id === value));
    const had = (number: number) => most.filter((scores) => (scores[number] ?? 0) > 0).length;
    const worded = this.#articles.flatMap((article, number) => {
      const filed = isAmong(article.filters);
      const named = filed || isAmong(article.named);
      const meets = (named || all.every((scores) => (scores[number] ?? 0) > 0)) && none.every((scores) => scores[number] === 0) && meetsPlusAndMinus(article, ask);
      return meets ? [{ article, number, score: Math.round([...all, ...most].reduce((sum, scores) => sum + (scores[number] ?? 0), filed ? 1 : 0) * 65_536) }] : [];
    });
    const highest = Math.max(0, ...worded.map(({ number }) => had(number)));
    const enough = ask.most === undefined ? 0 : Math.max(2, Math.ceil((most.length + 1) / 2), Math.min(highest, Math.floor(most.length * 3 / 4)));
    const found = worded.filter(({ article, number }) => had(number) >= enough && meetsFilters(article, ask));
    if (order === 'best') found.sort((a, b) => b.score - a.score || a.number - b.number);
    if (order === 'oldest') found.reverse();
    return found.map(({ article }) => article.id);
  }

  #scores(clause: Clause): number[] {
    const shares = this.#articles.map((article) => (clause.literal || clause.words.length > 1 ? phraseShare(article, clause) : this.#wordShare(article, clause.words[0] ?? '')));
    const having = shares.filter((share) => share > 0).length;
    return shares.map((share) => share * Math.log(1 + (shares.length - having + 0.5) / (having + 0.5)));
  }

  #wordShare(article: Read, typed: string): number {
    const shares = [...article.times].map(([word, times]) => {
      if (!this.#words.has(typed)) return typed.length >= 2 && word.startsWith(typed) ? 0.6 * shareOf(times, article.length) : 0;
      return word === typed ? shareOf(times, article.length) : this.#areKin(word, typed) ? 0.8 * shareOf(times, article.length) : 0;
    });
    return Math.max(0, ...shares);
  }

  #areKin(word: string, other: string): boolean {
    const languages = this.#words.get(other);
    return [...this.#words.get(word) ?? []].some((language) => languages?.has(language) === true && stemOf(word, language) === stemOf(other, language));
  }
}

interface Read extends Required<Pick<IndexedArticle, 'filters' | 'named' | 'date'>> {
  readonly id: string;
  readonly language: string;
  /** By word: how often, weighted. */
  readonly times: ReadonlyMap<string, number>;
  readonly lines: readonly { readonly words: readonly string[]; readonly printed: boolean }[];
  readonly length: number;
}

function read({ card, fields, filters, named = [], date }: IndexedArticle): Read {
  const times = new Map<string, number>();
  const lines = fields.flatMap(({ texts, printed, weight }) => texts.map((text) => ({ printed, weight, words: [...wordsOf(text)].map(({ word }) => word) })));
  for (const { words, weight } of lines) for (const word of words) times.set(word, (times.get(word) ?? 0) + weight);
  return { id: card.id, language: card.language, filters, named, date, times, lines, length: lines.filter(({ weight }) => weight === 1).reduce((sum, { words }) => sum + words.length, 0) };
}

/** BM25's saturation, in 63 steps: 63 times / (times + 1.2 (0.4 + 0.6 length / 250)), with both sides multiplied so that all is whole. */
function shareOf(times: number, length: number): number {
  const whole = Math.round(100_000 * times);
  return Math.max(1, Math.round((63 * whole) / (whole + 48_000 + 288 * length))) / 63;
}

function phraseShare({ lines, times, length }: Read, { words, literal }: Clause): number {
  const stands = lines.some((line) => (line.printed || !literal) && line.words.some((_, start) => words.every((word, index) => line.words[start + index] === word)));
  return stands ? words.reduce((sum, word) => sum + shareOf(times.get(word) ?? 0, length), 0) : 0;
}

function has({ filters }: Read, facet: Facet, values: readonly string[]): boolean {
  return filters.some(([of, value]) => of === facet && values.includes(value));
}

function meetsPlusAndMinus(article: Read, ask: Ask): boolean {
  return ask.besides.every(([facet, values]) => has(article, facet, values)) && ![...ask.without].some(([facet, values]) => has(article, facet, values));
}

function meetsFilters(article: Read, ask: Ask): boolean {
  return [...ask.filters].every(([facet, values]) => has(article, facet, values)) && dayNumber(article.date.first) <= ask.days.last && dayNumber(article.date.last) >= ask.days.first;
}
