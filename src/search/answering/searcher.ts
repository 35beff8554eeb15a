import { facets } from '../contract.ts';
import type { Facet, Order } from '../contract.ts';
import { DateReader } from '../dates/date-reader.ts';
import { search } from '../engine/engine.ts';
import type { Hit, Hits } from '../engine/engine.ts';
import { histogramOf } from '../engine/histogram.ts';
import { Segment } from '../engine/segment.ts';
import type { LoadFile } from '../engine/segment.ts';
import type { Names } from '../names/matcher.ts';
import { isSmallWord } from '../names/small-words.ts';
import { isNamedFacet } from './named-facet.ts';
import { parseQuery } from '../query/parse.ts';
import type { Query } from '../query/query.ts';
import type { Found, FacetCount, Meant, Result } from '../protocol.ts';
import { readStart } from '../start.ts';
import type { Start } from '../start.ts';
import { orderOf } from '../state.ts';
import type { SearchState } from '../state.ts';
import { chipsOf } from './chips.ts';
import { datesIn } from './dated.ts';
import { lostPhrases, takenApart } from './lost-phrases.ts';
import { mend, mendedByName } from './mend.ts';
import type { Mended } from './mend.ts';
import { resultOf } from './result.ts';
import { understand } from './understand.ts';
import type { Understood } from './understand.ts';

/** Names that are shown above the results. */
const mostNames = 3;

interface Answered {
  readonly hits: Hits;
  readonly mended: Mended;
  readonly understood: Understood;
}

/** An edition's index, opened. */
export class Searcher {
  readonly names: Names;
  readonly #start: Start;
  readonly #segments: readonly Segment[];
  readonly #languages: readonly string[];
  readonly #base: string;
  readonly #dates: DateReader;
  /** The newest search, kept because more of its results are asked for. */
  #newest: { readonly key: string; readonly hits: Promise<Answered> } | undefined;

  /**
   * @param data the start file
   * @param load for files of the index
   * @param base the site's base path
   * @throws TypeError when the start file is of another format
   */
  constructor(data: unknown, load: LoadFile, base: string) {
    const read = readStart(data);
    if (read === undefined) throw new TypeError('The index is of another format than the page');
    this.names = read.names;
    this.#start = read.start;
    this.#segments = read.start.segments.map((head) => new Segment(head, load));
    this.#languages = [...new Set(read.start.segments.flatMap(({ languages }) => languages))].sort();
    this.#base = base;
    this.#dates = new DateReader(read.start.language);
  }

  /** The names and dates that a query may mean. */
  meantBy({ query }: Pick<SearchState, 'query'>): Meant {
    const plain = plainWords(query);
    return { names: isSmallWord(plain) ? [] : this.names.find(plain, mostNames), dates: datesIn(query, this.#dates, this.#segments) };
  }

  /** @throws when a file of the index cannot be had */
  async search(state: SearchState, counted: readonly Facet[], shown: number): Promise<Found> {
    const { hits, mended, understood } = await this.#hits(state);
    const [results, counts] = await Promise.all([this.results(state, 0, shown), Promise.all(facets.filter((facet) => counted.includes(facet)).map(async (facet) => [facet, await this.#countsOf(hits, facet, state.chosen[facet])] as const))]);
    return {
      total: hits.total,
      unknown: mended.unknown,
      chips: chipsOf(state.query, this.#parsed(state), this.names, this.#languages),
      notes: [...understood.notes, ...mended.notes],
      counts: Object.fromEntries(counts),
      bounds: understood.bounds,
      histogram: histogramOf(this.#start.segments, hits.byDay),
      results,
      marked: hits.terms,
    };
  }

  /**
   * Results from one number to before another.
   * @throws when a file of the index cannot be had
   */
  async results(state: SearchState, from: number, to: number): Promise<readonly Result[]> {
    if (to <= from) return [];
    const { hits } = await this.#hits(state);
    const order: Order = orderOf(state);
    return (await hits.cards(order, from, to)).map((hit: Hit) => resultOf(hit, { base: this.#base, language: this.#start.language, names: this.names }));
  }

  /** Of the chosen values also those of no article, because the page shows them. */
  async #countsOf(hits: Hits, facet: Facet, chosen: readonly string[]): Promise<readonly FacetCount[]> {
    const counts = new Map([...chosen.map((value) => [value, 0] as const), ...await hits.count(facet)]);
    return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value, articles]) => {
      const label = isNamedFacet(facet) ? this.names.label(facet, value) : undefined;
      return { value, articles, ...(label === undefined ? {} : { label }) };
    });
  }

  #hits(state: SearchState): Promise<Answered> {
    const key = JSON.stringify([state.query, state.chosen, state.from, state.to]);
    if (this.#newest?.key === key) return this.#newest.hits;
    const hits = this.#find(state);
    this.#newest = { key, hits };
    hits.catch(() => { if (this.#newest?.hits === hits) this.#newest = undefined; });
    return hits;
  }

  #parsed({ query }: Pick<SearchState, 'query'>): Query {
    return parseQuery(query, (typed) => this.#dates.read(typed));
  }

  /** What nothing has in its text may be a date, and then what is of it is meant. */
  async #find(state: SearchState): Promise<Answered> {
    const answered = await this.#searched(understand(state, this.#parsed(state), this.names, this.#languages));
    const date = answered.hits.total > 0 ? undefined : this.meantBy(state).dates.find(({ rest }) => rest === '');
    if (date === undefined) return answered;
    const query = `date:${date.from}${date.to === date.from ? '' : `/${date.to}`}`;
    const dated = await this.#searched(understand({ ...state, query }, this.#parsed({ query }), this.names, this.#languages));
    return dated.hits.total === 0 ? answered : { ...dated, understood: { ...dated.understood, notes: [{ code: 'looked-for-as-date', text: state.query.trim() }] } };
  }

  async #searched(understood: Understood): Promise<Answered> {
    const mended = await mend(this.#segments, understood, this.names);
    const hits = await search(this.#segments, mended.ask);
    if (hits.total > 0) return { hits, mended, understood };
    const lost = await lostPhrases(this.#segments, mended.ask);
    const apart = takenApart(understood, lost);
    if (apart !== understood) return this.#searched(apart);
    const named = mendedByName(understood, this.names);
    const filed = named && await search(this.#segments, named.ask);
    if (named !== undefined && filed !== undefined && filed.total > 0) return { hits: filed, mended: named, understood };
    return { hits, mended: { ...mended, unknown: [...mended.unknown, ...lost.map((clause) => ({ word: understood.typed.get(clause)?.text ?? '', instead: [] }))] }, understood };
  }
}

/** The words of a query that are no part of an operator, as typed. */
export function plainWords(query: string): string {
  return parseQuery(query).parts.flatMap((part) => (part.kind === 'word' && !part.excluded ? [part.text] : [])).join(' ');
}
