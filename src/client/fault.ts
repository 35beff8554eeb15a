import type { SearchWords } from '../search/words.ts';
import { button, element } from './elements.ts';
import type { Obstacle } from './unanswered.ts';

/** Says that a part of the page could not be loaded, beside that part, with a button that mends it. */
export class Fault {
  readonly element = element('div', 'fault');
  readonly #words: SearchWords;
  readonly #again: (() => void) | undefined;

  /** @param again tries again; absent where a button for that stands there already */
  constructor(words: SearchWords, again?: () => void) {
    this.#words = words;
    this.#again = again;
    this.element.setAttribute('role', 'alert');
  }

  show(why: Obstacle): void {
    const { part, again, reload } = this.#words;
    const mends = why === 'renewed' ? [button(reload, () => { location.reload(); })] : this.#again === undefined ? [] : [button(again, this.#again)];
    const pressed = this.element.contains(document.activeElement);
    this.element.replaceChildren(element('p', '', part[why]), ...mends);
    if (pressed) mends[0]?.focus();
  }

  clear(): void {
    this.element.replaceChildren();
  }
}
