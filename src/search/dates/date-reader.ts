import { calendarDay, pad } from '../../model/dates/calendar.ts';
import { periodOf } from '../query/period.ts';
import type { Span } from '../query/query.ts';
import { withUsualDigits } from '../text/fold.ts';
import { dotted, inNumbers } from './in-numbers.ts';
import { monthNames } from './month-names.ts';
import { alone, escaped } from './way.ts';
import type { Stretch, Way } from './way.ts';

const edtf = String.raw`(\d{4}(?:-\d{2}){0,2})[?~%]?`;

/**
 * Reads dates: EDTF's days, months and years and what lies from one to another, dates as a language writes them, of English in both
 * orders, and days in numbers: with full stops, or in the order of the language. The digits
 * may be those of any script that newspapers print.
 */
export class DateReader {
  readonly #ways: readonly Way[];

  /** @param language BCP 47 */
  constructor(language: string) {
    const languages = /^en\b/.test(language) ? new Set([language, 'en-GB', 'en-US']) : [language];
    this.#ways = [plain, dotted, inNumbers(language), ...[...languages].flatMap((one) => waysOf(one, monthNames(one)))];
  }

  /** What a text is as a whole; undefined where it is no date, or no day of the calendar. */
  read(text: string): Stretch | undefined {
    const whole = text.trim();
    return this.find(whole).find(({ span: [from, to] }) => from === 0 && to === whole.length)?.stretch;
  }

  /** The dates in a text, in order. */
  find(text: string): readonly { readonly stretch: Stretch; readonly span: Span }[] {
    const plainDigits = withUsualDigits(text);
    const found = this.#ways.flatMap(({ pattern, read }) => Array.from(plainDigits.matchAll(pattern), (match) => ({ stretch: read(match), span: [match.index, match.index + match[0].length] as const })));
    found.sort(({ span: a }, { span: b }) => a[0] - b[0] || b[1] - a[1]);
    let end = 0;
    return found.filter(({ stretch: { from, to }, span }) => {
      const [first, last] = [periodOf(from), periodOf(to)];
      if (span[0] < end || first === undefined || last === undefined || first.firstDay > last.lastDay) return false;
      end = span[1];
      return true;
    });
  }
}

const plain: Way = {
  pattern: alone(`${edtf}(?:/${edtf})?`),
  read: ([, from = '', to = from]) => ({ from, to }),
};

/** As the language writes a day of a year, and a month of a year. */
function waysOf(language: string, months: ReadonlyMap<string, number>): readonly Way[] {
  return [wayOf(language, months, { day: 'numeric' }), wayOf(language, months, {})];
}

function wayOf(language: string, months: ReadonlyMap<string, number>, day: { readonly day?: 'numeric' }): Way {
  const parts = new Intl.DateTimeFormat(language, { ...day, month: 'long', year: 'numeric', ...calendarDay }).formatToParts(0);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|');
  const shapes: Readonly<Record<string, string>> = { day: String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`, month: `(?<month>${names})\\.?`, year: String.raw`(?<year>\d{4})` };
  // What follows the last of them, as the short word for "year", may be left out.
  const pattern = parts.map(({ type, value }, index) => shapes[type] ?? (index === parts.length - 1 ? `(?:${literal(value)})?` : literal(value))).join('');
  return {
    pattern: alone(pattern),
    read: ({ groups = {} }) => {
      const month = `${groups['year'] ?? ''}-${pad(months.get(groups['month']?.toLowerCase() ?? '') ?? 0, 2)}`;
      const key = groups['day'] === undefined ? month : `${month}-${groups['day'].padStart(2, '0')}`;
      return { from: key, to: key };
    },
  };
}

/** Commas and full stops may be left out, and any white space will do. */
function literal(text: string): string {
  return escaped(text).replace(/,|\\\./g, '$&?').replace(/\s+/gu, String.raw`\s+`);
}
