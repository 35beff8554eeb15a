import { readState, writeState } from '../search/state.ts';
import type { SearchState } from '../search/state.ts';
import { filled } from './filled.ts';
import type { Movement } from './range/handle.ts';
import { readPlace } from './results/place.ts';
import type { Place } from './results/place.ts';
import { WayBack } from './way-back.ts';

/** Of the browser's window, what an address bar is made of. */
export interface BrowserWindow {
  readonly location: Pick<Location, 'pathname' | 'search'>;
  readonly history: Pick<History, 'replaceState' | 'pushState' | 'back' | 'state'>;
  readonly document: { title: string };
}

/**
 * Keeps the state of a search in the address. What is being typed is shown there, to be copied or come back to; what was
 * meant (Enter, a choice) gets an entry of its own in the history, and the entry before it is again what it was.
 */
export class AddressBar {
  readonly #window: BrowserWindow;
  /** The page's own title. */
  readonly #title: string;
  readonly #titled: string;
  readonly #back: WayBack;
  #kept: string;
  /** The title of what is kept. */
  #keptTitle: string;
  /** Where the reader is in the results of what is kept. */
  #place: Place | undefined;
  /** The movement that the entry is of, and the entry before it. */
  #moved: { readonly by: Movement; readonly from: string; readonly place: Place | undefined } | undefined;

  /** @param titled the title of a search: `{query}` is what it is about, and `{page}` is the page's own */
  constructor(window: BrowserWindow, titled: string) {
    this.#window = window;
    this.#title = window.document.title;
    this.#titled = titled;
    this.#back = new WayBack(window.history);
    this.#kept = this.#here();
    this.#keptTitle = this.#title;
  }

  /** The state of the entry that the reader is at, after loading the page or going back or forward, and where the reader was in its results. */
  read(): { readonly state: SearchState; readonly place: Place | undefined } {
    this.#kept = this.#here();
    this.#moved = undefined;
    this.#place = readPlace(this.#window.history.state);
    const state = readState(new URLSearchParams(this.#window.location.search));
    this.entitle(state.query);
    return { state, place: this.#place };
  }

  /** The browser has come to an entry. @returns whether the bar itself went there: what it is about is shown already */
  arrive(): boolean {
    return this.#back.arrive(this.#here() === this.#kept);
  }

  /** Has the entry remember where the reader is in its results. */
  remember(place: Place): void {
    this.#back.whenThere(() => {
      if (this.#here() === this.#kept) this.#place = place;
      this.#window.history.replaceState(place, '');
    });
  }

  /** Shows what is being typed. */
  show(state: SearchState): void {
    this.#back.whenThere(() => { this.#window.history.replaceState(null, '', this.#addressOf(state)); });
  }

  /**
   * Makes an entry of the history out of what was meant; the same state twice is one entry, and so are the steps of a movement that follow
   * each other. One that has come back to where it began is none: the entry before it is there for that.
   * @param movement of which this is a step
   */
  keep(state: SearchState, movement?: Movement): void {
    this.#back.whenThere(() => {
      const address = this.#addressOf(state);
      const moved = movement !== undefined && movement === this.#moved?.by ? this.#moved : undefined;
      const isBack = address === moved?.from;
      if (isBack) this.#back.go();
      else if (moved === undefined) this.#add(address, movement);
      else this.#window.history.replaceState(null, '', address);
      if (isBack) this.#moved = undefined;
      this.#place = isBack ? moved.place : undefined;
      this.#kept = address;
      this.entitle(state.query);
    });
  }

  /** Gives the window a title. @param about what the search is about, in words; where it is about nothing the title is the page's own */
  entitle(about: string): void {
    this.#back.whenThere(() => {
      const title = about === '' ? this.#title : filled(this.#titled, { page: this.#title, query: about });
      this.#window.document.title = title;
      if (this.#here() === this.#kept) this.#keptTitle = title;
    });
  }

  #add(address: string, movement: Movement | undefined): void {
    const { history, document } = this.#window;
    const [again, place, from] = [address === this.#kept, this.#place, this.#kept];
    history.replaceState(again ? null : place ?? null, '', from);
    if (again) return;
    document.title = this.#keptTitle;
    history.pushState(null, '', address);
    this.#moved = movement && { by: movement, from, place };
  }

  #here(): string {
    const { pathname, search } = this.#window.location;
    return `${pathname}${search}`;
  }

  #addressOf(state: SearchState): string {
    const parameters = writeState(state).toString();
    const { pathname } = this.#window.location;
    return parameters === '' ? pathname : `${pathname}?${parameters}`;
  }
}
