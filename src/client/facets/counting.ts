import { facets } from '../../search/contract.ts';
import type { Facet } from '../../search/contract.ts';
import type { Found } from '../../search/protocol.ts';
import type { SearchState } from '../../search/state.ts';

/** Which facets have their values counted for the newest search, and the values that have come. */
export class FacetCounting {
  readonly #lists: ReadonlyMap<Facet, { readonly open: boolean }>;
  #counted: ReadonlySet<Facet> = new Set();
  #counts: Found['counts'] = {};

  /** @param lists those of the page, which are open or not */
  constructor(lists: ReadonlyMap<Facet, { readonly open: boolean }>) {
    this.#lists = lists;
  }

  /** The facets whose values are asked for. */
  get counted(): readonly Facet[] {
    return [...this.#counted];
  }

  /** Forgets what has come: another search begins. */
  begin(state: SearchState): void {
    this.#counted = new Set(this.#wanted(state));
    this.#counts = {};
  }

  /** The facets that were opened since the search began, which are asked for from now on. */
  opened(state: SearchState): readonly Facet[] {
    const opened = this.#wanted(state).filter((facet) => !this.#counted.has(facet));
    this.#counted = new Set([...this.#counted, ...opened]);
    return opened;
  }

  /** The values of these did not come: they are to be asked for again. */
  missed(missed: readonly Facet[]): void {
    this.#counted = new Set(this.counted.filter((facet) => !missed.includes(facet)));
  }

  /** An answer with all values. Answers to one search come in any order, and each has those of the facets that were open when it was asked. */
  withAll(answer: Found): Found {
    this.#counts = { ...this.#counts, ...answer.counts };
    return { ...answer, counts: this.#counts };
  }

  #wanted({ chosen }: SearchState): readonly Facet[] {
    return facets.filter((facet) => this.#lists.get(facet)?.open === true || chosen[facet].length > 0);
  }
}
