import { isDayOfCalendar, pad, padDay } from '../model/dates/calendar.ts';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Forms of dates in figures or with the English name of a month, each of which can mean one date alone: "03/02/2001" can mean two. */
const forms = [
  /^(?<year>\d{4})([-./])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  /^(?<year>\d{4})[-.](?<month>\d)$/,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s)?(?<name>\p{L}{3,})\.?,?\s(?<year>\d{4})$/iu,
  /^(?<name>\p{L}{3,})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})$/iu,
];

/** The date that a text in another form means, in EDTF; undefined where that is not certain. */
export function meantDate(text: string): string | undefined {
  const groups = forms.map((form) => form.exec(text.trim())?.groups).find((found) => found !== undefined);
  if (groups === undefined) return undefined;
  const { year, month, day, name } = groups;
  const number = name === undefined ? Number(month) : months.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
  if (Number(year) < 1 || !isDayOfCalendar(Number(year), number, Number(day ?? 1))) return undefined;
  return day === undefined ? `${pad(Number(year), 4)}-${pad(number, 2)}` : padDay(Number(year), number, Number(day));
}
