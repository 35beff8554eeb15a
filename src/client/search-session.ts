import { orders } from '../search/contract.ts';
import { DateReader } from '../search/dates/date-reader.ts';
import { withoutDates } from '../search/query/rest.ts';
import { withWordReplaced } from '../search/replace-word.ts';
import { idle, isIdle, withChoice, withQuery, withRange } from '../search/state.ts';
import type { SearchState } from '../search/state.ts';
import { AddressBar } from './address-bar.ts';
import { Asking } from './asking.ts';
import { Inquiry } from './inquiry.ts';
import { Narrowing } from './narrowing.ts';
import type { PageParts } from './page-parts.ts';
import type { Movement } from './range/handle.ts';
import { goTo, placeIn } from './results/place.ts';
import { SaveResults } from './results/saving/save-results.ts';
import { SearchDisplay } from './search-display.ts';
import { aboutIn } from './shown/chips.ts';
import { Hush } from './shown/hush.ts';

/** How long a typist may pause, in milliseconds, before the words are looked for: longer while searches have yet to load much. */
const pauses = { cold: 150, warm: 40 } as const;

/** How long a page has stood still, in milliseconds, when its place is worth remembering: browsers refuse what comes too often. */
const settled = 150;

/** Where the style sheet sets the facets beside the results. */
const roomy = '(min-width: 52rem)';

/** A reader's way through the search page: from what is typed and chosen to what is asked, and from answer to answer. */
export class SearchSession {
  readonly #parts: PageParts;
  readonly #inquiry: Inquiry;
  readonly #address: AddressBar;
  readonly #hush: Hush;
  readonly #narrowing: Narrowing;
  #state = idle;
  #dates: DateReader | undefined;
  /** As the archive writes dates; what it takes is made when it is first needed. */
  readonly #readDate = (typed: string) => (this.#dates ??= new DateReader(this.#parts.words.language)).read(typed);
  #typing: ReturnType<typeof setTimeout> | undefined;
  #scrolling: ReturnType<typeof setTimeout> | undefined;
  /** How far the page was scrolled when something was last meant. */
  #top = 0;

  constructor(parts: PageParts) {
    const { words, base, at } = parts;
    const { language } = words;
    this.#parts = parts;
    this.#address = new AddressBar(window, words.titled);
    this.#hush = new Hush(parts.told, parts.status, () => this.#isBusy());
    const saving = new SaveResults({ words: words.saving, language, at, about: (state) => this.#about(state) });
    parts.more.after(saving.element);
    this.#narrowing = new Narrowing(parts, this.#readDate, {
      choose: (facet, value, on) => { this.#commit(withChoice(this.#typed(), facet, value, on)); },
      range: (from, to, movement) => { this.#choose(from, to, movement); },
      again: () => { void this.#inquiry.count(); },
    });
    const display = new SearchDisplay(parts, this.#narrowing, {
      search: (state) => {
        parts.input.value = state.query;
        this.#commit(state);
      },
      replace: (word, instead) => {
        parts.input.value = withWordReplaced(parts.input.value, this.#readDate, word, instead);
        parts.input.focus();
        this.#commit(this.#typed());
      },
      again: () => {
        parts.input.focus();
        void this.#answer(this.#state);
      },
    });
    this.#inquiry = new Inquiry(parts, Asking.of(base), display, saving);
  }

  start(): void {
    const { form, input, order, clear, more, facets: details, panel, toResults, onward } = this.#parts;
    // Beside the results where there is room, folded up above them where there is not.
    panel.open = window.matchMedia(roomy).matches;
    // What is too long is cut, and told, when white space is single.
    input.removeAttribute('maxlength');
    input.addEventListener('input', () => {
      this.#hush.begin();
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => { void this.#type(); }, this.#inquiry.warm ? pauses.warm : pauses.cold);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // Not to the browser, which would empty the field, and the page with it.
      event.preventDefault();
      input.blur();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit(this.#typed());
    });
    form.addEventListener('focusin', () => { this.#inquiry.open(); }, { once: true });
    order.addEventListener('change', () => { this.#commit({ ...this.#typed(), order: orders.find((known) => known === order.value) ?? 'best' }); });
    clear.addEventListener('click', () => {
      input.focus();
      this.#commit(withRange({ ...this.#typed(), chosen: idle.chosen }, undefined, undefined));
    });
    more.addEventListener('click', () => { void this.#inquiry.showMore().then(() => { this.#remember(); }); });
    toResults.addEventListener('click', (event) => { this.#goToResults(event); });
    onward.link.addEventListener('click', (event) => {
      panel.open = false;
      this.#goToResults(event);
    });
    for (const box of details.values()) box.addEventListener('toggle', () => { if (box.open) void this.#inquiry.count(); });
    window.addEventListener('popstate', () => {
      if (this.#address.arrive()) this.#stay();
      else void this.#comeTo();
    });
    window.addEventListener('scroll', () => {
      clearTimeout(this.#scrolling);
      this.#scrolling = setTimeout(() => { this.#remember(); }, settled);
    }, { passive: true });
    void this.#comeTo();
    if (location.hash === `#${input.id}`) this.#arrive();
  }

  /** Not by the address: it is that of the search. */
  #goToResults(event: Event): void {
    const { found } = this.#parts;
    event.preventDefault();
    found.scrollIntoView();
    found.focus({ preventScroll: true });
  }

  /** By the key that goes to the search from where no box is: the focus goes on to the field, and the address is that of the page again. */
  #arrive(): void {
    this.#address.show(this.#state);
    this.#parts.input.focus({ preventScroll: true });
  }

  /** The state with the words as they stand in the field now. */
  #typed(): SearchState {
    clearTimeout(this.#typing);
    return withQuery(this.#state, this.#parts.input.value);
  }

  /** Takes a range that was chosen: it takes the place of what the words demand. */
  #choose(from: string | undefined, to: string | undefined, movement?: Movement): void {
    const { input } = this.#parts;
    input.value = withoutDates(input.value, this.#readDate);
    this.#commit(withRange(this.#typed(), from, to), movement);
  }

  async #type(): Promise<void> {
    const state = this.#typed();
    this.#state = state;
    const shown = this.#inquiry.searchTyped(state);
    this.#address.show(state);
    if (await shown || isIdle(this.#state)) this.#address.entitle(this.#about(this.#state));
  }

  #commit(state: SearchState, movement?: Movement): void {
    this.#hush.end();
    this.#state = state;
    this.#top = window.scrollY;
    void this.#answer(state);
    this.#address.keep(state, movement);
  }

  /** Where the reader is, though the browser goes to where the entry was left. */
  #stay(): void {
    const top = this.#top;
    requestAnimationFrame(() => { window.scrollTo({ top, behavior: 'instant' }); });
  }

  /** Shows what the entry of the history is about, where the reader was in it. */
  async #comeTo(): Promise<void> {
    const { state, place } = this.#address.read();
    const { input, facets, results } = this.#parts;
    clearTimeout(this.#typing);
    this.#state = state;
    input.value = state.query;
    for (const [facet, details] of facets) if (state.chosen[facet].length > 0) details.open = true;
    if (await this.#answer(state, place?.shown) && place !== undefined) goTo(place, results);
  }

  #about(state: SearchState): string {
    return aboutIn(state, this.#parts.words, (facet, value) => this.#narrowing.labelOf(facet, value));
  }

  /** What was chosen can be named in the title once it is answered. */
  async #answer(state: SearchState, shown?: number): Promise<boolean> {
    const isShown = await this.#inquiry.search(state, shown);
    if (isShown) this.#address.entitle(this.#about(state));
    return isShown;
  }

  /** While other results are on their way there is no place among them. */
  #remember(): void {
    const { results } = this.#parts;
    if (results.childElementCount > 0 && !this.#isBusy()) this.#address.remember(placeIn(results));
  }

  #isBusy(): boolean {
    return this.#parts.results.getAttribute('aria-busy') === 'true';
  }
}
