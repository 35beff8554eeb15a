import { facets } from '../contract.ts';
import type { Facet } from '../contract.ts';
import { DateReader } from '../dates/date-reader.ts';
import type { Hits } from '../engine/engine.ts';
import { histogramOf } from '../engine/histogram.ts';
import { Segment } from '../engine/segment.ts';
import type { LoadFile } from '../engine/segment.ts';
import { isNamedFacet } from '../named-facets.ts';
import type { Names } from '../names/matcher.ts';
import type { Completion, Found, FacetCount, Meant, Result } from '../protocol.ts';
import type { Query } from '../query/query.ts';
import { readStart } from '../start.ts';
import type { Start } from '../start.ts';
import { orderOf } from '../state.ts';
import type { SearchState } from '../state.ts';
import { chipsOf } from './chips.ts';
import { completionsOf } from './completed.ts';
import { find } from './find.ts';
import type { Answered } from './find.ts';
import { meantBy } from './meant.ts';
import type { OpenIndex } from './open-index.ts';
import { readQuery } from './read-query.ts';
import { filedOf, resultOf } from './result.ts';

/** An edition's index, to be searched. */
export class Searcher {
  readonly #start: Start;
  readonly #index: OpenIndex;
  readonly #base: string;
  /** The newest search, kept because more of its results are asked for. */
  #newest: { readonly key: string; readonly answered: Promise<Answered> } | undefined;

  /**
   * @param data the start file
   * @param load for files of the index
   * @param base the site's base path
   * @throws TypeError when the start file is of another format
   */
  constructor(data: unknown, load: LoadFile, base: string) {
    const read = readStart(data);
    if (read === undefined) throw new TypeError('The index is of another format than the page');
    const { start, names } = read;
    this.#start = start;
    this.#index = {
      names,
      segments: start.segments.map((head) => new Segment(head, load)),
      languages: [...new Set(start.segments.flatMap(({ languages }) => languages))].sort(),
      dates: new DateReader(start.language),
    };
    this.#base = base;
  }

  get names(): Names {
    return this.#index.names;
  }

  /** Takes apart what was typed. */
  read(typed: string): Query {
    return readQuery(this.#index, typed);
  }

  /** The queries that one may become, whose last name is not typed to the end. @param most to answer with */
  completions(typed: string, most: number): readonly Completion[] {
    return completionsOf(this.#index.names, typed, most);
  }

  /** The names and dates that a query may mean. */
  meantBy({ query }: Pick<SearchState, 'query'>): Meant {
    return meantBy(this.#index, query);
  }

  /** @throws when a file of the index cannot be had */
  async search(state: SearchState, counted: readonly Facet[], shown: number): Promise<Found> {
    const { hits, query, mended, understood } = await this.#answered(state);
    const asked = facets.filter((facet) => counted.includes(facet));
    const [results, counts] = await Promise.all([
      this.results(state, 0, shown),
      Promise.all(asked.map(async (facet) => [facet, await this.#countsOf(hits, facet, state.chosen[facet])] as const)),
    ]);
    return {
      total: hits.total,
      unknown: mended.unknown,
      chips: chipsOf(state.query, query, this.names, this.#index.languages),
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
   * @param filed whether to tell what each is filed under
   * @throws when a file of the index cannot be had
   */
  async results(state: SearchState, from: number, to: number, filed = false): Promise<readonly Result[]> {
    if (to <= from) return [];
    const { hits } = await this.#answered(state);
    const wording = { base: this.#base, language: this.#start.language, names: this.names };
    const found = await hits.cards(orderOf(state), from, to);
    return Promise.all(found.map(async (hit) => ({ ...resultOf(hit, wording), ...(filed && { filed: await filedOf(hit, this.names) }) })));
  }

  /** Of the chosen values also those of no article, because the page shows them; one that is a former id stands there for the record as it is now. */
  async #countsOf(hits: Hits, facet: Facet, chosen: readonly string[]): Promise<readonly FacetCount[]> {
    const counts = new Map([...chosen.map((value) => [value, 0] as const), ...await hits.count(facet)]);
    const former = chosen.flatMap((value) => {
      const now = isNamedFacet(facet) ? this.names.current(facet, value) : { facet, id: value };
      return now.facet === facet && now.id === value ? [] : [{ value, now }];
    });
    for (const { value, now } of former) counts.set(value, (now.facet === facet ? counts : await hits.count(now.facet)).get(now.id) ?? 0);
    for (const { now } of former) if (now.facet === facet && !chosen.includes(now.id)) counts.delete(now.id);
    return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value, articles]) => {
      const label = isNamedFacet(facet) ? this.names.label(facet, value) : undefined;
      return { value, articles, ...(label === undefined ? {} : { label }) };
    });
  }

  #answered(state: SearchState): Promise<Answered> {
    const key = JSON.stringify([state.query, state.chosen, state.from, state.to]);
    if (this.#newest?.key === key) return this.#newest.answered;
    const answered = find(this.#index, state);
    this.#newest = { key, answered };
    answered.catch(() => { if (this.#newest?.answered === answered) this.#newest = undefined; });
    return answered;
  }
}
