import type { Histogram } from '../../search/protocol.ts';
import type { ReadDate } from '../../search/dates/way.ts';
import { stretchKey } from '../../search/stretches.ts';
import type { RangeWords } from '../../search/words.ts';
import { element } from '../elements.ts';
import { filled } from '../filled.ts';
import { counted } from '../plurals.ts';
import { listenForDrags } from './dragging.ts';
import { RangeFields } from './fields.ts';
import { Handle } from './handle.ts';
import type { Movement } from './handle.ts';
import type { Ends } from './hold.ts';
import type { Range } from './range-shown.ts';
import { barsOf, isOutside, numberOf } from './stretches.ts';
import type { CountedStretches } from './stretches.ts';
import { stretchWords, timeWords } from './time-words.ts';

const mostBars = 60;

export interface RangeSetting {
  readonly words: RangeWords;
  /** BCP 47. */
  readonly language: string;
  /** Reads what is typed. */
  readonly readDate: ReadDate;
  /** Told of a range that was meant: each end `1987`, `1987-03`, `1987-03-15`, or open; and of which movement it is a step. */
  readonly choose: (from: string | undefined, to: string | undefined, movement?: Movement) => void;
}

/** A range of dates: a histogram with two handles to drag or to step, and two fields to type in. */
export class DateRange {
  readonly element: HTMLElement;
  readonly #setting: RangeSetting;
  readonly #bars = element('div', 'bars');
  readonly #chart = element('div', 'chart');
  readonly #label = element('p', 'range-label');
  readonly #fields: RangeFields;
  readonly #handles: Readonly<Record<'from' | 'to', Handle>>;
  #stretches: CountedStretches = { unit: 'year', first: '', count: 0 };
  #found: readonly number[] = [];
  #range: Ends = { from: 0, to: 0 };
  /** Whether no stretch is in the range. */
  #outside = false;
  /** The range that holds, while another is drawn. */
  #held: Ends & { readonly range: Range } = { from: 0, to: 0, range: {} };

  constructor(setting: RangeSetting) {
    const { words } = setting;
    this.#setting = setting;
    this.#bars.setAttribute('aria-hidden', 'true');
    const handle = (end: 'from' | 'to') => new Handle(words[end === 'from' ? 'earliest' : 'latest'], (number) => { this.#move({ [end]: number }); }, (movement) => { this.#choose(movement); });
    this.#handles = { from: handle('from'), to: handle('to') };
    this.#fields = new RangeFields(words, setting.readDate, setting.choose);
    this.#chart.append(this.#bars, this.#handles.from.element, this.#handles.to.element);
    listenForDrags(this.#chart, {
      ends: () => this.#range,
      count: () => this.#stretches.count,
      drag: (ends) => { this.#move(ends); },
      drop: (ends) => {
        this.#move(ends);
        this.#choose();
      },
      grasp: (end) => { this.#handles[end].element.focus({ preventScroll: true }); },
    });
    this.element = element('div', 'range', this.#chart, this.#label, this.#fields.element);
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', words.title);
    this.element.hidden = true;
  }

  /**
   * Shows what was found, and the range that holds: of none that is after its end nothing is inside.
   * @param total of the articles in the range: more than its bars where the days of some are not known
   */
  update({ unit, first, found }: Histogram, range: Range, total: number): void {
    this.#stretches = { unit, first, count: found.length };
    this.#found = found;
    this.element.hidden = found.length < 2;
    const ends = { from: numberOf(this.#stretches, range.from ?? '', 'from'), to: numberOf(this.#stretches, range.to ?? '', 'to') };
    if (!this.#handles.from.isHeld && !this.#handles.to.isHeld) {
      this.#range = ends;
      this.#outside = isOutside(this.#stretches, range);
    }
    this.#held = { ...ends, range };
    this.#fields.show(range, { from: stretchKey(this.#stretches, 0), to: stretchKey(this.#stretches, found.length - 1) });
    this.#draw();
    const { words, language } = this.#setting;
    const shown = this.#inWords();
    this.element.setAttribute('aria-label', this.#outside ? `${words.title}: ${shown}` : filled(counted(words.group, language, total), { range: shown }));
  }

  #draw(): void {
    const { from, to } = this.#range;
    const bars = barsOf(this.#found, mostBars);
    const most = Math.max(1, ...bars.map(({ found }) => found));
    this.#bars.replaceChildren(...bars.map((bar) => {
      const drawn = element('span', !this.#outside && bar.to >= from && bar.from <= to ? 'in' : '');
      drawn.style.height = bar.found === 0 ? '0' : `${String(Math.max(4, (100 * bar.found) / most))}%`;
      return drawn;
    }));
    const last = this.#stretches.count - 1;
    const inWords = (number: number) => timeWords(stretchKey(this.#stretches, number), this.#setting.language);
    this.#handles.from.set({ number: from, least: 0, most: Math.max(from, to), place: from / (last + 1), words: inWords(from) });
    this.#handles.to.set({ number: to, least: Math.min(from, to), most: last, place: (to + 1) / (last + 1), words: inWords(to) });
    this.#label.textContent = this.#inWords();
  }

  #inWords(): string {
    const { words, language } = this.#setting;
    const { from, to } = this.#outside ? { from: 0, to: this.#stretches.count - 1 } : this.#range;
    const inWords = stretchWords(stretchKey(this.#stretches, from), stretchKey(this.#stretches, to), { language, range: words });
    return this.#outside ? filled(words.outside, { range: inWords }) : inWords;
  }

  #move(change: { readonly from?: number; readonly to?: number }): void {
    const last = this.#stretches.count - 1;
    const from = Math.max(0, Math.min(change.from ?? this.#range.from, change.to ?? this.#range.to));
    const to = Math.min(last, Math.max(change.to ?? this.#range.to, from));
    this.#range = { from, to };
    this.#outside = false;
    this.#draw();
  }

  #choose(movement?: Movement): void {
    const { from, to } = this.#range;
    this.#setting.choose(this.#endOf('from', from, 0), this.#endOf('to', to, this.#stretches.count - 1), movement);
  }

  /** An end that was not moved is as exact as it was. */
  #endOf(end: 'from' | 'to', number: number, outermost: number): string | undefined {
    if (number === this.#held[end]) return this.#held.range[end];
    return number === outermost ? undefined : stretchKey(this.#stretches, number);
  }
}
