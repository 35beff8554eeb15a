import { calendarDay, pad } from '../../model/dates/calendar.ts';
import { to } from './from-to.ts';
import { monthNames } from './month-names.ts';
import { alone, escaped } from './way.ts';
import type { Stretch, Way } from './way.ts';

type Months = ReadonlyMap<string, number>;

/** What stands for the parts of a date: patterns. */
type Shapes = Readonly<Partial<Record<string, string>>>;

/**
 * As languages write a day of a year, and a month of a year: each by itself, a day behind another of its month (`1–15 March 1987`), and
 * both behind another of the same year or the year before (`28 February – 3 March 1987`). All know the months of each.
 * @param languages BCP 47
 */
export function inWords(languages: readonly string[]): readonly Way[] {
  const months: Months = new Map(languages.flatMap((language) => [...monthNames(language)]));
  return languages.flatMap((language) => patternsOf(language, months)).map((pattern) => ({
    pattern: alone(pattern),
    read: ({ groups = {} }) => stretchOf(groups, months),
  }));
}

function patternsOf(language: string, months: Months): readonly string[] {
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|');
  const shapes = { day: number('day'), month: `(?<month>${names})\\.?`, year: String.raw`(?<year>\d{4})` };
  const first = { day: number('first'), month: `(?<firstMonth>${names})\\.?` };
  const written = (shape: Intl.DateTimeFormatOptions, of: Shapes) => patternIn(language, { month: 'long', ...shape }, of);
  const [day, month] = [written({ day: 'numeric', year: 'numeric' }, shapes), written({ year: 'numeric' }, shapes)];
  const days = [written({ day: 'numeric', year: 'numeric' }, { ...shapes, day: `${first.day}\\.?${to}${shapes.day}` }), `${written({ day: 'numeric' }, first)}${to}${day}`, day];
  return [...days.map((pattern) => `${weekdays(language)}${pattern}`), `${written({}, first)}${to}${month}`, month];
}

/** A day of the week may stand before a date; whether it is right is not asked. */
function weekdays(language: string): string {
  const names = (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, ...calendarDay });
    return Array.from({ length: 7 }, (_, day) => escaped(format.format(Date.UTC(2001, 0, 1 + day)).replace(/\.$/, '')));
  });
  return `(?:(?:${names.join('|')})\\.?,?\\s+)?`;
}

function number(group: string): string {
  return `(?<${group}>\\d{1,2})(?:st|nd|rd|th|er|º|-го)?`;
}

function patternIn(language: string, shape: Intl.DateTimeFormatOptions, shapes: Shapes): string {
  const parts = new Intl.DateTimeFormat(language, { ...shape, ...calendarDay }).formatToParts(0);
  // What follows the last of them, as the short word for "year", may be left out.
  return parts.map(({ type, value }, index) => shapes[type] ?? (index === parts.length - 1 ? `(?:${between(value, language)})?` : between(value, language))).join('');
}

/** What stands between the parts: commas and full stops may be left out or put in, and any white space will do. English may have "of", too. */
function between(text: string, language: string): string {
  if (/^[\s,]+$/u.test(text)) return /^en\b/.test(language) ? String.raw`,?\s+(?:of\s+)?` : String.raw`,?\s+`;
  if (/^\.\s+$/u.test(text)) return String.raw`(?:\.\s*|\s+)`;
  if (/^\s+г\.$/u.test(text)) return String.raw`\s*(?:г\.?|год[ау]?)`;
  return escaped(text).replace(/,|\\\./g, '$&?').replace(/\s+/gu, String.raw`\s+`);
}

function stretchOf({ year = '', month = '', day, first, firstMonth = month }: Readonly<Partial<Record<string, string>>>, months: Months): Stretch {
  const [one = 0, last = 0] = [firstMonth, month].map((name) => months.get(name.toLowerCase()));
  const end = keyOf(Number(year), last, day);
  if (first === undefined && firstMonth === month) return { from: end, to: end };
  return { from: keyOf(Number(year) - (one > last ? 1 : 0), one, first), to: end };
}

function keyOf(year: number, month: number, day: string | undefined): string {
  return [pad(year, 4), pad(month, 2), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
