import type { ReadDate } from '../../search/dates/way.ts';
import type { RangeWords } from '../../search/words.ts';
import { element } from '../elements.ts';
import { filled } from '../filled.ts';
import type { Range } from './range-shown.ts';

/** Two fields to type the ends of a range in. */
export class RangeFields {
  readonly element: HTMLElement;
  readonly #words: RangeWords;
  readonly #readDate: ReadDate;
  readonly #fault = element('p', 'fault');
  readonly #fields: Readonly<Record<'from' | 'to', HTMLInputElement>>;
  /** The field in which something is being typed that is not meant yet. */
  #typed: HTMLInputElement | undefined;

  /** @param choose told of a range when both its ends are dates or open */
  constructor(words: RangeWords, readDate: ReadDate, choose: (from: string | undefined, to: string | undefined) => void) {
    this.#words = words;
    this.#readDate = readDate;
    this.#fault.setAttribute('role', 'alert');
    this.#fault.id = 'no-date';
    const field = (end: 'from' | 'to') => {
      const made = element('input', '');
      made.autocomplete = 'off';
      made.setAttribute('aria-label', words[end]);
      made.addEventListener('input', () => { this.#typed = made; });
      made.addEventListener('blur', () => { this.#typed = undefined; });
      made.addEventListener('change', () => {
        this.#typed = undefined;
        this.#changed(choose);
      });
      return made;
    };
    this.#fields = { from: field('from'), to: field('to') };
    const labels = (['from', 'to'] as const).map((end) => element('label', '', element('span', '', words[end]), ' ', this.#fields[end]));
    this.element = element('div', '', element('div', 'ends', ...labels), this.#fault);
  }

  /**
   * Shows a range, but for an end that is being typed.
   * @param all what there is: an open end is there
   */
  show({ from = '', to = '' }: Range, all: Required<Range>): void {
    for (const [field, end] of [[this.#fields.from, from], [this.#fields.to, to]] as const) if (field !== this.#typed) field.value = end;
    this.#fields.from.placeholder = all.from;
    this.#fields.to.placeholder = all.to;
    this.#say(undefined);
  }

  #changed(choose: (from: string | undefined, to: string | undefined) => void): void {
    const { from, to } = this.#fields;
    const wrong = [from, to].find(({ value }) => value.trim() !== '' && this.#readDate(value) === undefined);
    this.#say(wrong);
    if (wrong === undefined) choose(this.#readDate(from.value)?.from, this.#readDate(to.value)?.to);
  }

  /** Says that there is no date in a field, and of the field that it is wrong and why. */
  #say(wrong: HTMLInputElement | undefined): void {
    this.#fault.textContent = wrong === undefined ? '' : filled(this.#words.noDate, { typed: wrong.value.trim() });
    for (const field of [this.#fields.from, this.#fields.to]) {
      field.ariaInvalid = field === wrong ? 'true' : null;
      if (field === wrong) field.setAttribute('aria-describedby', this.#fault.id);
      else field.removeAttribute('aria-describedby');
    }
  }
}
