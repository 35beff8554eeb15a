import { readState, writeState } from '../search/state.ts';
import type { SearchState } from '../search/state.ts';

/** Of the browser's window, what an address bar is made of. */
export interface BrowserWindow {
  readonly location: Pick<Location, 'pathname' | 'search'>;
  readonly history: Pick<History, 'replaceState' | 'pushState'>;
}

/**
 * Keeps the state of a search in the address. What is being typed is shown there, to be copied or come back to; what was
 * meant (Enter, a choice) gets an entry of its own in the history, and the entry before it is again what it was.
 */
export class AddressBar {
  readonly #window: BrowserWindow;
  #kept: string;

  constructor(window: BrowserWindow) {
    this.#window = window;
    this.#kept = this.#here();
  }

  /** The state of the entry that the reader is at, after loading the page or going back or forward. */
  read(): SearchState {
    this.#kept = this.#here();
    return readState(new URLSearchParams(this.#window.location.search));
  }

  /** Shows what is being typed. */
  show(state: SearchState): void {
    this.#window.history.replaceState(null, '', this.#addressOf(state));
  }

  /** Makes an entry of the history out of what was meant; the same state twice is one entry. */
  keep(state: SearchState): void {
    const address = this.#addressOf(state);
    this.#window.history.replaceState(null, '', this.#kept);
    if (address === this.#kept) return;
    this.#window.history.pushState(null, '', address);
    this.#kept = address;
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
