import type { Facet } from '../search/contract.ts';
import { isIdle, orderOf } from '../search/state.ts';
import type { SearchState } from '../search/state.ts';
import type { FacetList } from './facet-list.ts';
import type { Found, Result } from './found.ts';
import type { PageParts } from './page-parts.ts';
import { counted } from './plurals.ts';
import { resultItem } from './result-item.ts';

/** What the search page shows of a search. It knows nothing of where answers come from. */
export class SearchDisplay {
  readonly #parts: PageParts;
  readonly #facets: ReadonlyMap<Facet, FacetList>;

  constructor(parts: PageParts, facets: ReadonlyMap<Facet, FacetList>) {
    this.#parts = parts;
    this.#facets = facets;
  }

  /** Sets what is asked for. The last answer stays until there is another, unless nothing is asked any more. */
  asked(state: SearchState): void {
    const { prompt, elsewhere, order, clear, again } = this.#parts;
    const nothing = isIdle(state);
    prompt.hidden = !nothing;
    elsewhere.hidden = !nothing;
    again.hidden = true;
    order.value = orderOf(state);
    order.disabled = state.query === '';
    clear.hidden = Object.values(state.chosen).every((values) => values.length === 0);
    if (nothing) this.#clear();
  }

  waiting(): void {
    this.#parts.status.textContent = this.#parts.words.loading;
  }

  /** @param busy whether the results are about to be replaced */
  busy(busy: boolean): void {
    this.#parts.results.setAttribute('aria-busy', String(busy));
  }

  /** Sets the values of the facets, with the number of articles behind each. */
  counted(state: SearchState, { counts }: Found): void {
    for (const [facet, list] of this.#facets) list.update(counts.get(facet) ?? new Map<string, number>(), state.chosen[facet]);
  }

  answered(state: SearchState, found: Found, results: readonly Result[]): void {
    const { words, status, hint, elsewhere, found: section } = this.#parts;
    this.counted(state, found);
    this.#clear();
    if (isIdle(state)) return;
    const none = found.total === 0;
    section.hidden = none;
    hint.hidden = !none;
    elsewhere.hidden = !none;
    status.textContent = none ? words.none : counted(words.results, words.language, found.total);
    this.append(results, found.total);
  }

  failed(): void {
    const { words, status, elsewhere, again } = this.#parts;
    this.#clear();
    status.textContent = words.unreachable;
    again.hidden = false;
    elsewhere.hidden = false;
  }

  /** Adds results to the list, out of `total` in all, and gives back the first one's link. */
  append(results: readonly Result[], total: number): HTMLAnchorElement | null | undefined {
    const { results: list, more, language } = this.#parts;
    const spoken = { page: document.documentElement.lang, archive: language };
    const items = results.map((result) => resultItem(result, spoken));
    list.append(...items);
    more.hidden = list.childElementCount >= total;
    return items[0]?.querySelector('a');
  }

  #clear(): void {
    const { status, hint, results, found } = this.#parts;
    this.busy(false);
    status.textContent = '';
    hint.hidden = true;
    found.hidden = true;
    results.replaceChildren();
  }
}
