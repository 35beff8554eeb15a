import { facets, metadataWeights, sortKey } from '../search/contract.ts';
import type { Facet } from '../search/contract.ts';
import { orderOf } from '../search/state.ts';
import type { SearchState } from '../search/state.ts';
import { loadResults } from './found.ts';
import type { Found } from './found.ts';
import { loadPagefind } from './pagefind.ts';
import type { Pagefind, PagefindFilters } from './pagefind.ts';

/** An index as it was when it was opened. */
interface Opened {
  readonly pagefind: Pagefind;
  /** What its entry file said. */
  readonly entry: string;
}

/** In words. */
const excerptLength = 30;

/**
 * The archive's index. Nothing is loaded before it is needed, and after a failure everything is loaded anew: Pagefind takes a
 * file that did not come for one in which nothing was found, and does not ask for it again.
 */
export class SearchIndex {
  readonly #folder: string;
  readonly #base: string;
  #opening: Promise<Opened> | undefined;
  #times = 0;

  /**
   * @param folder where the index lies, ending with a slash
   * @param base the path of the site, for the addresses of results
   */
  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  /** Begins to load, so that the first search finds all at hand. */
  open(): Promise<Opened> {
    this.#opening ??= this.#load();
    return this.#opening;
  }

  /**
   * @param counted facets whose values are to be counted beside the chosen ones
   * @param listed whether results will be shown; counting alone is faster, and its results are in no order
   * @throws when the index cannot be reached
   */
  async find(state: SearchState, counted: ReadonlySet<Facet>, listed: boolean): Promise<Found> {
    const opening = this.open();
    try {
      const found = await this.#search(opening, state, counted, listed);
      // Nothing is also what a file gives that did not come, or that went when a new edition took this one's place.
      if (found.total > 0 || await this.#readEntry() === (await opening).entry) return found;
    } catch (error) {
      if (this.#opening === opening) {
        await this.#close(opening);
        throw error;
      }
    }
    await this.#close(opening);
    return this.#search(this.open(), state, counted, listed);
  }

  async #search(opening: Promise<Opened>, state: SearchState, counted: ReadonlySet<Facet>, listed: boolean): Promise<Found> {
    const { pagefind } = await opening;
    const term = state.query === '' ? null : state.query;
    const sort = listed && orderOf(state) === 'newest' ? { [sortKey]: 'asc' as const } : {};
    const { results, filters } = await pagefind.search(term, { filters: filtersOf(state, counted), sort });
    const counts = new Map<Facet, ReadonlyMap<string, number>>();
    for (const facet of facets) {
      // One value of a facet or another will do, so what another would add is seen with the facet left open.
      const narrowed = state.chosen[facet].length > 0;
      const open = narrowed ? await pagefind.search(term, { filters: filtersOf(state, counted, facet), sort: {} }) : { filters };
      counts.set(facet, new Map(Object.entries(open.filters[facet] ?? {})));
    }
    return {
      total: results.length,
      counts,
      load: async (from, to) => {
        try {
          return await loadResults(results.slice(from, to));
        } catch (error) {
          await this.#close(opening);
          throw error;
        }
      },
    };
  }

  async #load(): Promise<Opened> {
    this.#times += 1;
    // A browser may keep a module that failed to load, and keeps one of an older edition.
    const again = this.#times === 1 ? '' : `?${this.#times}`;
    const [pagefind, entry] = await Promise.all([loadPagefind(`${this.#folder}pagefind.js${again}`), this.#readEntry()]);
    await pagefind.options({ baseUrl: this.#base, excerptLength, ranking: { metaWeights: metadataWeights } });
    await pagefind.init();
    return { pagefind, entry };
  }

  async #readEntry(): Promise<string> {
    const response = await fetch(`${this.#folder}pagefind-entry.json`, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`The search index answers ${response.status}`);
    return response.text();
  }

  async #close(opening: Promise<Opened>): Promise<void> {
    if (this.#opening === opening) this.#opening = undefined;
    const opened = await opening.catch(() => undefined);
    await opened?.pagefind.destroy();
  }
}

function filtersOf({ chosen }: SearchState, counted: ReadonlySet<Facet>, open?: Facet): PagefindFilters {
  return Object.fromEntries(facets
    .filter((facet) => chosen[facet].length > 0 || counted.has(facet))
    .map((facet) => [facet, { any: facet === open ? [] : chosen[facet] }]));
}
