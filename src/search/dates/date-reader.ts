import { calendarDay, pad } from '../../model/dates/calendar.ts';
import { withUsualDigits } from '../text/fold.ts';
import { fromWord, isInOrder, joinedBy, to, years } from './from-to.ts';
import type { Place } from './from-to.ts';
import { dotted, inNumbers } from './in-numbers.ts';
import { monthNames } from './month-names.ts';
import { alone, escaped } from './way.ts';
import type { Stretch, Way } from './way.ts';

const edtf = String.raw`(\d{4}(?:-\d{2}){0,2})[?~%]?`;

/**
 * Reads dates: EDTF's days, months and years and what lies from one to another, dates as a language writes them, of English in both
 * orders, and days in numbers: with full stops, or in the order of the language; and what lies between two of these that a dash or a word
 * joins. The digits may be those of any script that newspapers print.
 */
export class DateReader {
  readonly #ways: readonly Way[];

  /** @param language BCP 47 */
  constructor(language: string) {
    const languages = /^en\b/.test(language) ? new Set([language, 'en-GB', 'en-US']) : [language];
    this.#ways = [plain, years, dotted, inNumbers(language), ...[...languages].flatMap((one) => waysOf(one, monthNames(one)))];
  }

  /** What a text is as a whole; undefined where it is no date, or no day of the calendar. */
  read(text: string): Stretch | undefined {
    const whole = text.trim();
    return this.find(whole).find(({ span: [from, to] }) => from === 0 && to === whole.length)?.stretch;
  }

  /** The dates in a text, in order. */
  find(text: string): readonly Place[] {
    const plainDigits = withUsualDigits(text);
    const found = this.#ways.flatMap((way) => placesIn(plainDigits, way));
    found.sort(({ span: a }, { span: b }) => a[0] - b[0] || b[1] - a[1]);
    let end = 0;
    const apart = found.filter(({ stretch, span }) => {
      if (span[0] < end || !isInOrder(stretch)) return false;
      end = span[1];
      return true;
    });
    const joined = apart.reduce<readonly Place[]>((so, next) => {
      const before = so.at(-1);
      const both = before && joinedBy(text.slice(before.span[1], next.span[0]), before, next);
      return both === undefined ? [...so, next] : [...so.slice(0, -1), both];
    }, []);
    return joined.map((place) => fromWord(text, place));
  }
}

function placesIn(text: string, { pattern, read }: Way): readonly Place[] {
  return Array.from(text.matchAll(pattern), (match): Place => ({
    stretch: read(match),
    span: [match.index, match.index + match[0].length],
  }));
}

const plain: Way = {
  pattern: alone(`${edtf}(?:/${edtf})?`),
  read: ([, from = '', until = from]) => ({ from, to: until }),
};

const dayNumber = String.raw`\d{1,2})(?:st|nd|rd|th)?`;

/** From one day of a month to another. */
const dayUntil = String.raw`\.?${to}(?<last>${dayNumber}`;

/** As the language writes a day of a year, and a month of a year. */
function waysOf(language: string, months: ReadonlyMap<string, number>): readonly Way[] {
  return [wayOf(language, months, { day: 'numeric' }, dayUntil), wayOf(language, months, { day: 'numeric' }), wayOf(language, months, {})];
}

/** @param until what may stand behind the day */
function wayOf(language: string, months: ReadonlyMap<string, number>, day: { readonly day?: 'numeric' }, until = ''): Way {
  const parts = new Intl.DateTimeFormat(language, { ...day, month: 'long', year: 'numeric', ...calendarDay }).formatToParts(0);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|');
  const shapes: Readonly<Record<string, string>> = { day: String.raw`(?<day>${dayNumber}${until}`, month: `(?<month>${names})\\.?`, year: String.raw`(?<year>\d{4})` };
  // What follows the last of them, as the short word for "year", may be left out.
  const pattern = parts.map(({ type, value }, index) => shapes[type] ?? (index === parts.length - 1 ? `(?:${literal(value)})?` : literal(value))).join('');
  return {
    pattern: alone(pattern),
    read: ({ groups = {} }) => {
      const month = `${groups['year'] ?? ''}-${pad(months.get(groups['month']?.toLowerCase() ?? '') ?? 0, 2)}`;
      const { day: first, last = first } = groups;
      return first === undefined ? { from: month, to: month } : { from: dayIn(month, first), to: dayIn(month, last) };
    },
  };
}

function dayIn(month: string, day = ''): string {
  return `${month}-${day.padStart(2, '0')}`;
}

/** Commas and full stops may be left out, and any white space will do. */
function literal(text: string): string {
  return escaped(text).replace(/,|\\\./g, '$&?').replace(/\s+/gu, String.raw`\s+`);
}
