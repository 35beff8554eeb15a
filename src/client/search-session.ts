import { facets, orders } from '../search/contract.ts';
import type { Facet } from '../search/contract.ts';
import type { Found, Result } from '../search/protocol.ts';
import { idle, isIdle, longestQuery, withChoice, withQuery, withRange } from '../search/state.ts';
import type { SearchState } from '../search/state.ts';
import { AddressBar } from './address-bar.ts';
import { Asking } from './asking.ts';
import { FacetList } from './facets/facet-list.ts';
import { labelsOf } from './facets/labels.ts';
import type { PageParts } from './page-parts.ts';
import { DateRange } from './range/date-range.ts';
import { SaveResults } from './results/saving/save-results.ts';
import { SearchDisplay } from './search-display.ts';
import { searchWorker } from './worker/search-worker.ts';

/** Results that are shown at first, and more at a time. The index keeps the first of a word beside the word. */
const pageful = { first: 10, more: 20 } as const;
/** How long a typist may pause, in milliseconds, before the words are looked for. */
const pause = 40;
/** How long a search may take, in milliseconds, before the page says that it is at it. */
const patience = 400;

/** Where the style sheet sets the facets beside the results. */
const roomy = '(min-width: 52rem)';

/** A reader's way through the search page: from what is typed and chosen to what is asked, and from answer to answer. */
export class SearchSession {
  readonly #parts: PageParts;
  readonly #asking: Asking;
  readonly #display: SearchDisplay;
  readonly #saving: SaveResults;
  readonly #address = new AddressBar(window);
  #state = idle;
  /** The number of the newest search: what an older one brings is not shown. */
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** The facets whose values the newest search counts. */
  #counted: ReadonlySet<Facet> = new Set();
  #found: Found | undefined;

  constructor(parts: PageParts) {
    const { words, base, archive } = parts;
    const { language } = words;
    this.#parts = parts;
    this.#asking = new Asking(() => searchWorker(base));
    this.#saving = new SaveResults({ words: words.saving, language, at: { origin: location.origin, archive } });
    const range = new DateRange({ words: words.range, language, choose: (from, to) => { this.#commit(withRange(this.#typed(), from, to)); } });
    parts.range.append(range.element);
    parts.more.after(this.#saving.element);
    const lists = new Map([...parts.facets].map(([facet, details]) => [facet, new FacetList(facet, details, {
      language, labelOf: labelsOf(facet, language), filterLabel: words.filterFacet,
      choose: (value, on) => { this.#commit(withChoice(this.#typed(), facet, value, on)); },
    })]));
    this.#display = new SearchDisplay(parts, lists, range, {
      search: (state) => {
        parts.input.value = state.query;
        this.#commit(state);
      },
      replace: (word, instead) => { this.#replace(word, instead); },
    });
  }

  start(): void {
    const { form, input, order, clear, again, more, facets: details, narrow, panel } = this.#parts;
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
    form.addEventListener('focusin', () => { this.#asking.open(); }, { once: true });
    order.addEventListener('change', () => { this.#commit({ ...this.#typed(), order: orders.find((known) => known === order.value) ?? 'best' }); });
    clear.addEventListener('click', () => {
      input.focus();
      this.#commit(withRange({ ...this.#typed(), chosen: idle.chosen }, undefined, undefined));
    });
    again.addEventListener('click', () => {
      input.focus();
      void this.#search();
    });
    more.addEventListener('click', () => { void this.#showMore(); });
    for (const [facet, box] of details) box.addEventListener('toggle', () => { if (box.open && !this.#counted.has(facet)) void this.#count(); });
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

  /** Puts a word in the place of one that was typed, as it was folded, or at the end where it does not stand so. */
  #replace(word: string, instead: string): void {
    const { input } = this.#parts;
    const typed = input.value.split(/(\s+)/u);
    const at = typed.findIndex((one) => one.toLowerCase() === word);
    input.value = at < 0 ? instead : typed.with(at, instead).join('');
    input.focus();
    this.#commit(this.#typed());
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const state = this.#state;
    this.#found = undefined;
    this.#saving.offer(undefined);
    this.#counted = this.#toCount(state);
    this.#display.asked(state);
    const nothing = isIdle(state);
    if (nothing) this.#display.named([]);
    if (nothing && this.#counted.size === 0) return;
    this.#display.busy(true);
    const waiting = setTimeout(() => { if (turn === this.#turn && !nothing) this.#display.waiting(); }, patience);
    const found = await this.#ask(state, turn, nothing ? 0 : pageful.first);
    clearTimeout(waiting);
    if (turn !== this.#turn) return;
    this.#display.busy(false);
    this.#found = found;
    if (found === undefined) this.#display.failed();
    else this.#display.answered(state, found);
    if (found !== undefined && !nothing) this.#saving.offer({ query: state.query, total: found.total, page: (from, to) => this.#asking.results({ state, from, to }) });
  }

  /** Fills the facets that were opened since the newest search; its results stay as they are. */
  async #count(): Promise<void> {
    const turn = this.#turn;
    const state = this.#state;
    this.#counted = this.#toCount(state);
    const found = await this.#ask(state, turn, 0);
    if (turn !== this.#turn) return;
    if (found === undefined) this.#display.failed();
    else this.#display.counted(state, found);
  }

  #toCount({ chosen }: SearchState): ReadonlySet<Facet> {
    return new Set(facets.filter((facet) => this.#parts.facets.get(facet)?.open === true || chosen[facet].length > 0));
  }

  /** The answer with its first results, or nothing when the index cannot be reached. */
  async #ask(state: SearchState, turn: number, shown: number): Promise<Found | undefined> {
    try {
      return await this.#asking.search({ state, counted: [...this.#counted], shown }, (names) => { if (turn === this.#turn && shown > 0) this.#display.named(names); });
    } catch {
      return undefined; // The page says so, and offers to try again.
    }
  }

  async #showMore(): Promise<void> {
    const found = this.#found;
    const state = this.#state;
    if (found === undefined) return;
    const from = this.#parts.results.childElementCount;
    const results = await this.#asking.results({ state, from, to: from + pageful.more }).catch((): readonly Result[] | undefined => undefined);
    // Pressed twice, or overtaken by another search.
    if (found !== this.#found || from !== this.#parts.results.childElementCount) return;
    if (results === undefined) this.#display.failed();
    else this.#display.append(results, found)?.focus();
  }
}
