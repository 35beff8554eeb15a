import { element } from '../elements.ts';

export interface HandleState {
  readonly number: number;
  readonly least: number;
  readonly most: number;
  /** Where it stands, from 0 to 1. */
  readonly place: number;
  readonly words: string;
}

/** What several steps are part of: the same object for each of them. */
export type Movement = object;

/** An end of a range, as WAI-ARIA's slider: arrows step, PageUp and PageDown step ten, Home and End go as far as they can. */
export class Handle {
  readonly element = element('span', 'handle');
  #state: HandleState = { number: 0, least: 0, most: 0, place: 0, words: '' };
  #movement: Movement = {};
  #isHeld = false;

  /**
   * @param move told where it is stepped to
   * @param mean told that it is meant to be there, and as a step of which movement: one lasts while the handle has the focus. What a key
   *   steps that is held down is meant when it is let go
   */
  constructor(label: string, move: (number: number) => void, mean: (movement: Movement) => void) {
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'slider');
    this.element.setAttribute('aria-label', label);
    this.element.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const to = this.#steppedBy(event.key);
      if (to === undefined) return;
      event.preventDefault();
      const number = Math.max(this.#state.least, Math.min(to, this.#state.most));
      if (number === this.#state.number) return;
      move(number);
      this.#isHeld = event.repeat;
      if (!event.repeat) mean(this.#movement);
    });
    const letGo = () => {
      if (!this.#isHeld) return;
      this.#isHeld = false;
      mean(this.#movement);
    };
    this.element.addEventListener('keyup', letGo);
    this.element.addEventListener('blur', letGo);
    this.element.addEventListener('focus', () => { this.#movement = {}; });
  }

  /** Whether a key that is held down has moved it since it was last meant. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  set(state: HandleState): void {
    this.#state = state;
    this.element.style.insetInlineStart = `${String(state.place * 100)}%`;
    const of = { 'aria-valuemin': state.least, 'aria-valuemax': state.most, 'aria-valuenow': state.number, 'aria-valuetext': state.words };
    for (const [name, value] of Object.entries(of)) this.element.setAttribute(name, String(value));
  }

  #steppedBy(key: string): number | undefined {
    const { number, least, most } = this.#state;
    switch (key) {
      case 'ArrowRight':
      case 'ArrowUp': return number + 1;
      case 'ArrowLeft':
      case 'ArrowDown': return number - 1;
      case 'PageUp': return number + 10;
      case 'PageDown': return number - 10;
      case 'Home': return least;
      case 'End': return most;
      default: return undefined;
    }
  }
}
