import { isDayOfCalendar, pad, padDay } from '../model/dates/calendar.ts';

/** In the languages of the interface; in Russian beside a day, and alone. */
const months = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
].map((names) => names.split(' '));

/** Forms of dates in figures or with the name of a month, each of which can mean one date alone: "03/02/2001" can mean two. */
const forms = [
  /^(?<year>\d{4})([-./])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  /^(?<day>1[3-9]|2\d|3[01])([-/])(?<month>\d{1,2})\2(?<year>\d{4})$/,
  /^(?<month>\d{1,2})([-/])(?<day>1[3-9]|2\d|3[01])\2(?<year>\d{4})$/,
  /^(?<year>\d{4})[-.](?<month>\d)$/,
  /^(?<year>\d{4})[年년]\s?(?<month>\d{1,2})[月월](?:\s?(?<day>\d{1,2})[日号號일])?$/u,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s)?(?<name>\p{L}{3,})\.?,?\s(?<year>\d{4})(?:\s?(?:г\.?|года))?$/iu,
  /^(?<name>\p{L}{3,})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})$/iu,
];

const seasons = [['spring|frühling|frühjahr|весна', 21], ['summer|sommer|лето', 22], ['autumn|fall|herbst|осень', 23], ['winter|зима', 24]] as const;

/** Forms that are dates in EDTF but for a sign or a word. */
const nearly: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4}(?:-\d\d){0,2}) (?:-|to|until) (\d{4}(?:-\d\d){0,2})$/i, '$1/$2'],
  [/^(\d{4})-(\d{4})$/, '$1/$2'],
  [/^((\d\d)\d\d)[-/](1[3-9]|[2-9]\d)$/, '$1/$2$3'],
  [/^(\d{4}(?:-\d\d){0,2}) ?\/ ?(\d{4}(?:-\d\d){0,2})$/, '$1/$2'],
  [/^(\d{4}-\d\d-)(\d\d)\/(\d\d)$/, '$1$2/$1$3'],
  [/^(\d{4}-\d\d-\d\d) +(\d\d:\d\d(?::\d\d)?)$/, '$1T$2'],
  [/^(?:about|around|circa|c\.|ca\.|um|около|ок\.) *(\d{4}(?:-\d\d){0,2})$/i, '$1~'],
  [/^(?:the )?(\d{3})0s$/i, '$1X'],
  ...seasons.flatMap(([name, season]) => [[new RegExp(`^(?:${name})[ -](\\d{4})$`, 'iu'), `$1-${season}`], [new RegExp(`^(\\d{4})[ -](?:${name})$`, 'iu'), `$1-${season}`]] as const),
];

const weekday = /^(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?!\s)(?=.*\d\D+\d)/i;

/** Dates in EDTF that are proposed here. What reads all of EDTF is not loaded for a check of what is unchanged. */
const edtf = /^(?:\d{3}X|\d{4}-2[1-4]|(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?)?)?[~?%]?)$/;

/** The date that a text in another form means, in EDTF; undefined where that is not certain. */
export function meantDate(text: string): string | undefined {
  // A word processor makes dashes of hyphens.
  const typed = text.trim().replace(/[‐‑‒–—−]/g, '-');
  const [form, written] = nearly.find(([one]) => one.test(typed)) ?? [];
  const date = form === undefined || written === undefined ? typed : typed.replace(form, written);
  const ends = date.split('/');
  return date !== text && ends.length <= 2 && ends.every(isDate) && ends.join('/') === ends.toSorted().join('/') ? date : meantDay(typed.replace(weekday, ''));
}

/** The two days that figures can mean of which either may be the month, the day first; one where both are the same. */
export function meantDays(text: string): string[] {
  const { one = '', other = '', year = '' } = /^(?<one>\d{1,2})([-/])(?<other>\d{1,2})\2(?<year>\d{4})$/.exec(text.trim().replace(weekday, ''))?.groups ?? {};
  return [...new Set([`${one}.${other}.${year}`, `${other}.${one}.${year}`].flatMap((day) => meantDay(day) ?? []))];
}

function isDate(text: string): boolean {
  const { year = '1', month = '1', day = '1' } = edtf.exec(text)?.groups ?? { year: '0' };
  return Number(year) >= 1 && isDayOfCalendar(Number(year), Number(month), Number(day));
}

/** The month that has this name or begins so, from 1; 0 for none. */
function monthOf(name: string): number {
  return Math.max(...months.map((names) => names.findIndex((one) => one.startsWith(name)))) + 1;
}

function meantDay(text: string): string | undefined {
  const groups = forms.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return undefined;
  const { year, month, day, name } = groups;
  const number = name === undefined ? Number(month) : monthOf(name.toLowerCase());
  if (Number(year) < 1 || !isDayOfCalendar(Number(year), number, Number(day ?? 1))) return undefined;
  return day === undefined ? `${pad(Number(year), 4)}-${pad(number, 2)}` : padDay(Number(year), number, Number(day));
}
