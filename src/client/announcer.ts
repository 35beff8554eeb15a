import { element } from './elements.ts';

/** Tells things to a screen reader without moving anybody's focus. */
export class Announcer {
  readonly element = element('p', 'sr-only');

  constructor() {
    this.element.setAttribute('aria-live', 'polite');
  }

  /** The same words twice are told twice. */
  say(words: string): void {
    this.element.textContent = this.element.textContent === words ? `${words}\u00a0` : words;
  }
}
