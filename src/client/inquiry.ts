import type { Facet } from '../search/contract.ts';
import type { Found } from '../search/protocol.ts';
import { idle, isIdle } from '../search/state.ts';
import type { SearchState } from '../search/state.ts';
import type { Asking } from './asking.ts';
import { FacetCounting } from './facets/counting.ts';
import { Newest } from './newest.ts';
import type { SaveResults } from './results/saving/save-results.ts';
import type { SearchDisplay } from './search-display.ts';
import { obstacleOf } from './unanswered.ts';
import type { Obstacle } from './unanswered.ts';

/** Results that are shown at first, and more at a time. The index keeps the first of a word beside the word. */
const pageful = { first: 10, more: 20 } as const;
/** How long a search may take, in milliseconds, before the page says that it is at it. Of the first, which has all to load, it says so at once. */
const patience = 400;
/** How long a search takes, in milliseconds, that loads little. */
const atOnce = 150;

/** Of the parts of the page, what is asked of them. */
interface AskedParts {
  readonly facets: ReadonlyMap<Facet, { readonly open: boolean }>;
  readonly results: { readonly childElementCount: number };
}

type Index = Pick<Asking, 'open' | 'search' | 'results'>;
type Display = Pick<SearchDisplay, 'asked' | 'meant' | 'busy' | 'waiting' | 'failed' | 'answered' | 'counted' | 'notCounted' | 'append' | 'noMore'>;
type Saving = Pick<SaveResults, 'offer'>;

/** What the page asks, and what becomes of the answers: only those to the newest search are shown. */
export class Inquiry {
  readonly #parts: AskedParts;
  readonly #asking: Index;
  readonly #display: Display;
  readonly #saving: Saving;
  readonly #counting: FacetCounting;
  readonly #typed = new Newest((ask: () => Promise<Found | Obstacle>) => ask());
  #state = idle;
  /** The number of the newest search. */
  #turn = 0;
  #found: Found | undefined;
  /** How long the last answer took, in milliseconds. */
  #took = Infinity;

  constructor(parts: AskedParts, asking: Index, display: Display, saving: Saving) {
    this.#parts = parts;
    this.#asking = asking;
    this.#display = display;
    this.#saving = saving;
    this.#counting = new FacetCounting(parts.facets);
  }

  /** Whether the last answer came at once, as it does when what it needs has been loaded. */
  get warm(): boolean {
    return this.#took < atOnce;
  }

  /** Has what every search needs loaded ahead. */
  open(): void {
    this.#asking.open();
  }

  /**
   * Searches at once, and tells whether what was found is shown.
   * @param shown how many results to show
   */
  async search(state: SearchState, shown: number = pageful.first): Promise<boolean> {
    this.#typed.forget();
    return this.#show(state, shown, (ask) => ask());
  }

  /** The same while the reader types: one at a time, and of those that come meanwhile the last. */
  async searchTyped(state: SearchState): Promise<boolean> {
    return this.#show(state, pageful.first, (ask) => this.#typed.ask(ask));
  }

  /** Fills the facets that were opened since the newest search; its results stay as they are. */
  async count(): Promise<void> {
    const turn = this.#turn;
    const state = this.#state;
    const opened = this.#counting.opened(state);
    if (opened.length === 0) return;
    const answer = await this.#ask(state, turn, 0);
    if (turn !== this.#turn) return;
    if (typeof answer !== 'string') {
      this.#display.counted(state, this.#counting.withAll(answer));
      return;
    }
    this.#counting.missed(opened);
    this.#display.notCounted(opened, answer);
  }

  async showMore(): Promise<void> {
    const found = this.#found;
    if (found === undefined) return;
    const { results: list } = this.#parts;
    const from = list.childElementCount;
    const answer = await this.#asking.results({ state: this.#state, from, to: from + pageful.more }).catch(obstacleOf);
    // Pressed twice, or overtaken by another search.
    if (found !== this.#found || from !== list.childElementCount) return;
    if (typeof answer === 'string') this.#display.noMore(answer);
    else this.#display.append(answer, found)?.focus();
  }

  async #show(state: SearchState, shown: number, when: (ask: () => Promise<Found | Obstacle>) => Promise<Found | Obstacle | undefined>): Promise<boolean> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#state = state;
    this.#found = undefined;
    this.#saving.offer(undefined);
    this.#counting.begin(state);
    this.#display.asked(state);
    const nothing = isIdle(state);
    if (nothing) this.#display.meant(state, { names: [], dates: [] });
    if (nothing && this.#counting.counted.length === 0) return false;
    this.#display.busy(true);
    const say = () => { if (turn === this.#turn && !nothing) this.#display.waiting(); };
    if (turn === 1) say();
    const waiting = setTimeout(say, patience);
    const answer = await when(() => this.#ask(state, turn, nothing ? 0 : shown));
    clearTimeout(waiting);
    if (turn !== this.#turn || answer === undefined) return false;
    this.#display.busy(false);
    if (typeof answer === 'string') {
      this.#display.failed(answer);
      return false;
    }
    this.#found = answer;
    this.#display.answered(state, this.#counting.withAll(answer));
    if (!nothing) this.#saving.offer({ state, total: answer.total, page: (from, to) => this.#asking.results({ state, from, to, filed: true }) });
    void this.count(); // Of a facet that was opened meanwhile, and whose values did not come.
    return !nothing;
  }

  /** The answer with its first results, or what kept it from coming: the page says so, and offers to mend it. */
  async #ask(state: SearchState, turn: number, shown: number): Promise<Found | Obstacle> {
    const asked = performance.now();
    try {
      const found = await this.#asking.search({ state, counted: this.#counting.counted, shown }, (meant) => {
        if (turn === this.#turn && shown > 0) this.#display.meant(state, meant);
      });
      this.#took = performance.now() - asked;
      return found;
    } catch (fault) {
      return obstacleOf(fault);
    }
  }
}
