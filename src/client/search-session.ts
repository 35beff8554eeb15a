import type { Facet } from '../search/contract.ts';
import { idle, isIdle, longestQuery, withChoice, withQuery } from '../search/state.ts';
import type { SearchState } from '../search/state.ts';
import { AddressBar } from './address-bar.ts';
import { FacetLabels } from './facet-labels.ts';
import { FacetList } from './facet-list.ts';
import type { Found, Result } from './found.ts';
import type { PageParts } from './page-parts.ts';
import { SearchDisplay } from './search-display.ts';
import { SearchIndex } from './search-index.ts';

/** Results that are shown at a time. */
const pageful = 20;
/** How long a typist may pause, in milliseconds, before the words are looked for. */
const pause = 150;
/** How long a search may take, in milliseconds, before the page says that it is at it. */
const patience = 400;

/** Where the style sheet sets the facets beside the results. */
const roomy = '(min-width: 52rem)';

/** A reader's way through the search page: from what is typed and chosen to what is asked, and from answer to answer. */
export class SearchSession {
  readonly #parts: PageParts;
  readonly #index: SearchIndex;
  readonly #labels: FacetLabels;
  readonly #display: SearchDisplay;
  readonly #address = new AddressBar(window);
  #state = idle;
  /** The number of the newest search: what an older one brings is not shown. */
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** The facets whose values the newest search counts. */
  #counted: ReadonlySet<Facet> = new Set();
  #found: Found | undefined;

  constructor(parts: PageParts) {
    const { language } = parts.words;
    this.#parts = parts;
    this.#index = new SearchIndex(parts.index, parts.base);
    this.#labels = new FacetLabels(parts.labels, language);
    this.#display = new SearchDisplay(parts, new Map([...parts.facets].map(([facet, details]) => [
      facet, new FacetList(facet, details, this.#labels, language, (value, on) => { this.#commit(withChoice(this.#typed(), facet, value, on)); }),
    ])));
  }

  start(): void {
    const { form, input, order, clear, again, more, facets, narrow, panel } = this.#parts;
    input.maxLength = longestQuery;
    narrow.hidden = false;
    // Beside the results where there is room, folded up above them where there is not.
    panel.open = window.matchMedia(roomy).matches;
    input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => { this.#type(); }, pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit(this.#typed());
    });
    // Loads ahead; whether that failed is seen when something is looked for.
    form.addEventListener('focusin', () => { this.#index.open().catch(() => undefined); }, { once: true });
    order.addEventListener('change', () => { this.#commit({ ...this.#typed(), order: order.value === 'newest' ? 'newest' : 'best' }); });
    clear.addEventListener('click', () => {
      input.focus();
      this.#commit({ ...this.#typed(), chosen: idle.chosen });
    });
    again.addEventListener('click', () => {
      input.focus();
      void this.#search();
    });
    more.addEventListener('click', () => { void this.#showMore(); });
    for (const [facet, details] of facets) {
      details.addEventListener('toggle', () => { if (details.open && !this.#counted.has(facet)) void this.#count(); });
    }
    window.addEventListener('popstate', () => { this.#goTo(this.#address.read()); });
    this.#goTo(this.#address.read());
  }

  /** The state with the words as they stand in the field now. */
  #typed(): SearchState {
    clearTimeout(this.#typing);
    return withQuery(this.#state, this.#parts.input.value);
  }

  #type(): void {
    this.#state = this.#typed();
    void this.#search();
    this.#address.show(this.#state);
  }

  #commit(state: SearchState): void {
    this.#state = state;
    void this.#search();
    this.#address.keep(state);
  }

  #goTo(state: SearchState): void {
    clearTimeout(this.#typing);
    this.#state = state;
    this.#parts.input.value = state.query;
    for (const [facet, details] of this.#parts.facets) if (state.chosen[facet].length > 0) details.open = true;
    void this.#search();
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const state = this.#state;
    this.#found = undefined;
    this.#counted = this.#toCount(state);
    this.#display.asked(state);
    const nothing = isIdle(state);
    if (nothing && this.#counted.size === 0) return;
    this.#display.busy(true);
    const waiting = setTimeout(() => { if (turn === this.#turn) this.#display.waiting(); }, patience);
    const answer = await this.#ask(state, turn, nothing ? 0 : pageful);
    clearTimeout(waiting);
    if (turn !== this.#turn) return;
    this.#display.busy(false);
    this.#found = answer?.found;
    if (answer === undefined) this.#display.failed();
    else this.#display.answered(state, answer.found, answer.results);
  }

  /** Fills the facets that were opened since the newest search; its results stay as they are. */
  async #count(): Promise<void> {
    const turn = this.#turn;
    const state = this.#state;
    this.#counted = this.#toCount(state);
    const answer = await this.#ask(state, turn, 0);
    if (turn !== this.#turn) return;
    if (answer === undefined) this.#display.failed();
    else this.#display.counted(state, answer.found);
  }

  #toCount({ chosen }: SearchState): ReadonlySet<Facet> {
    return new Set([...this.#parts.facets].filter(([facet, { open }]) => open || chosen[facet].length > 0).map(([facet]) => facet));
  }

  /** The answer with its first results, or nothing when the index cannot be reached. */
  async #ask(state: SearchState, turn: number, shown: number): Promise<{ found: Found; results: readonly Result[] } | undefined> {
    try {
      const names = this.#counted.size === 0 ? undefined : this.#labels.load();
      const found = await this.#index.find(state, this.#counted, shown > 0);
      await names;
      return { found, results: turn === this.#turn ? await found.load(0, shown) : [] };
    } catch {
      return undefined; // The page says so, and offers to try again.
    }
  }

  async #showMore(): Promise<void> {
    const found = this.#found;
    if (found === undefined) return;
    const from = this.#parts.results.childElementCount;
    const results = await found.load(from, from + pageful).catch(() => undefined);
    // Pressed twice, or overtaken by another search.
    if (found !== this.#found || from !== this.#parts.results.childElementCount) return;
    if (results === undefined) this.#display.failed();
    else this.#display.append(results, found.total)?.focus();
  }
}
