import { calendarDay } from '../model/dates/calendar.ts';
import { clockTime } from '../model/dates/clock-time.ts';
import type { DatePart, PartialDate } from '../model/dates/date.ts';
import { unitOf } from '../model/dates/unit-of.ts';
import type { Unit } from '../model/dates/unit-of.ts';
import type { Messages } from './messages.ts';
import { getOrMake } from '../model/get-or-make.ts';

type Shape = 'day' | 'dayOfYear' | 'month' | 'monthName' | 'year';

const shapes: Record<Shape, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  monthName: { month: 'long' },
  year: { year: 'numeric' },
};

/** Where the longer stretch is named already. */
const shortShapes: Readonly<Record<Unit, Shape>> = { year: 'year', month: 'monthName', day: 'dayOfYear' };

/** The names of a day of the week. */
export interface Weekday {
  readonly name: string;
  readonly short: string;
}

/** Whether what stands between these is between a day and its month, or is a short word for "year" behind the number: no line may break there. */
function isWithin(before: string | undefined, after: string | undefined): boolean {
  return (before === 'day' && after === 'month') || (before === 'month' && after === 'day') || (before === 'year' && after === undefined);
}

/** `+3`, `−5:30`; nothing for a clock that shows UTC. */
function hoursAhead(minutes: number): string {
  if (minutes === 0) return '';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** Dates in words. Days are calendar days, so they are formatted in UTC whatever the machine's time zone. */
export class DateFormats {
  /** Made when they are first asked for: a command that says little needs none. */
  readonly #formats = new Map<Shape, Intl.DateTimeFormat>();
  readonly #words: Messages['date'];
  readonly #seasons: Messages['seasons'];
  readonly #days = new Map<string, string>();
  readonly #language: string;
  #clock: Intl.DateTimeFormat | undefined;
  /** By the minute of the day. */
  readonly #times = new Map<number, string>();
  #weekdays: readonly Weekday[] | undefined;

  constructor(language: string, words: Messages['date'], seasons: Messages['seasons']) {
    this.#language = language;
    this.#words = words;
    this.#seasons = seasons;
  }

  format(date: PartialDate): string {
    const known = this.#days.get(date.first);
    const [from, to] = date.parts;
    const plainDay = to === undefined && from.precision === 'day' && !from.approximate && !from.uncertain;
    if (plainDay && known !== undefined) return known;
    const text = to === undefined
      ? this.#part(from, false)
      : this.#words.between(this.#part(from, from.year === to.year && to.month !== undefined), this.#part(to, false));
    if (plainDay) this.#days.set(date.first, text);
    return text;
  }

  /** The time of day with its zone, where the date tells one. */
  time(date: PartialDate): string | undefined {
    const found = clockTime(date);
    if (found === undefined) return undefined;
    const { hour, minute, ahead } = found;
    const time = this.#times.get(60 * hour + minute) ?? this.#onTheClock(hour, minute);
    return (ahead === undefined ? time : this.#words.clock(time, this.#words.utc(hoursAhead(ahead)))).replace(/\s/gu, '\u00a0');
  }

  #onTheClock(hour: number, minute: number): string {
    this.#clock ??= new Intl.DateTimeFormat(this.#language, { hour: 'numeric', minute: '2-digit', ...calendarDay });
    const time = this.#clock.format(Date.UTC(2000, 0, 1, hour, minute));
    this.#times.set(60 * hour + minute, time);
    return time;
  }

  /** `1987`, `1987-03` or `1987-03-19` in words. */
  period(key: string): string {
    const [year = 1, month = 1, day = 1] = key.split('-').map(Number);
    return this.#in(unitOf(key), year, month, day);
  }

  /** The same where the longer stretch is named already: `March` for `1987-03`, `19 March` for `1987-03-19`. */
  shortPeriod(key: string): string {
    const [year = 1, month = 1, day = 1] = key.split('-').map(Number);
    return this.#in(shortShapes[unitOf(key)], year, month, day);
  }

  /** The days of the week from Monday, by their names and in short. */
  weekdays(): readonly Weekday[] {
    if (this.#weekdays === undefined) {
      const inWords = (weekday: 'long' | 'short') => new Intl.DateTimeFormat(this.#language, { weekday, ...calendarDay });
      const [long, short] = [inWords('long'), inWords('short')];
      // The first of January 2001 was a Monday.
      const week = Array.from({ length: 7 }, (_, index) => Date.UTC(2001, 0, 1 + index));
      this.#weekdays = week.map((day) => ({ name: long.format(day), short: short.format(day) }));
    }
    return this.#weekdays;
  }

  #part(part: DatePart, withoutYear: boolean): string {
    const text = this.#plain(part, withoutYear);
    const doubted = part.approximate ? this.#words.about(text) : text;
    return part.uncertain ? this.#words.uncertain(doubted) : doubted;
  }

  #plain({ precision, year, month = 1, day = 1, season }: DatePart, withoutYear: boolean): string {
    switch (precision) {
      case 'day': return this.#in(withoutYear ? 'dayOfYear' : 'day', year, month, day);
      case 'month': return this.#in(withoutYear ? 'monthName' : 'month', year, month, day);
      case 'year': return this.#in('year', year, 1, 1);
      case 'season': return this.#words.season(season === 21 || season === 22 || season === 23 || season === 24 ? this.#seasons[season] : '', this.#in('year', year, 1, 1));
      case 'decade': return this.#words.decade(this.#in('year', year, 1, 1));
      case 'century': return this.#words.century(this.#in('year', year, 1, 1), this.#in('year', year + 99, 1, 1));
    }
  }

  #formatOf(shape: Shape): Intl.DateTimeFormat {
    return getOrMake(this.#formats, shape, () => new Intl.DateTimeFormat(this.#language, { ...shapes[shape], ...calendarDay }));
  }

  #in(shape: Shape, year: number, month: number, day: number): string {
    const moment = new Date(0);
    moment.setUTCFullYear(year, month - 1, day);
    const parts = this.#formatOf(shape).formatToParts(moment);
    return parts.map(({ value }, index) => (isWithin(parts[index - 1]?.type, parts[index + 1]?.type) ? value.replaceAll(' ', '\u00a0') : value)).join('');
  }
}
