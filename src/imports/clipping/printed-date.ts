import { isDayOfCalendar, padDay } from '../../model/dates/calendar.ts';
import { calendarOf } from '../text/month-names.ts';

/** Words that may stand in a line that is a date and nothing else. */
const fillers = new Set(['of', 'the', 'de', 'del', 'du', 'den', 'der', 'am', 'le', 'el', 'st', 'nd', 'rd', 'th', 'г', 'год', 'года', 'ж', 'жылы', 'date', 'dated', 'published', 'posted', 'updated', 'опубликовано', 'дата', 'gmt', 'utc']);

/** How many lines at the beginning and at the end of a text may be its date. */
const lookedAt = 5;

/**
 * The day on which a text says that it was printed, `YYYY-MM-DD`: a line of its own near the beginning or the end that is a whole
 * date and nothing else. A date within a sentence is about something else. Undefined where no such line stands, where two differ,
 * and for "03/04/2025", which is two days.
 * @param languages whose names of months are known, BCP 47
 */
export function printedDate(paragraphs: readonly string[], languages: readonly string[]): string | undefined {
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n'));
  const edge = lines.length <= 2 * lookedAt ? lines : [...lines.slice(0, lookedAt), ...lines.slice(-lookedAt)];
  const days = new Set(edge.flatMap((line) => dayOf(line, languages) ?? []));
  const [day, ...others] = days;
  return others.length === 0 ? day : undefined;
}

function dayOf(line: string, languages: readonly string[]): string | undefined {
  if (line.length > 60) return undefined;
  const plain = line.toLowerCase().replace(/\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?/gu, ' ');
  const iso = /^\D*(\d{4})-(\d{2})-(\d{2})\D*$/u.exec(plain);
  const dotted = /^\D*(\d{1,2})\.(\d{1,2})\.(\d{4})\D*$/u.exec(plain);
  const words = plain.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (iso !== null) return words.every((word) => fillers.has(word) || isWeekday(word, languages)) ? day(iso[1], iso[2], iso[3]) : undefined;
  if (dotted !== null) return words.every((word) => fillers.has(word) || isWeekday(word, languages)) ? day(dotted[3], dotted[2], dotted[1]) : undefined;
  const numbers = plain.match(/\d+/gu) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  const months = words.flatMap((word) => monthOf(word, languages) ?? []);
  if (numbers.length !== 2 || years.length !== 1 || days.length !== 1 || months.length !== 1) return undefined;
  const others = words.filter((word) => monthOf(word, languages) === undefined && !fillers.has(word) && !isWeekday(word, languages));
  return others.length === 0 ? day(years[0], String(months[0]), days[0]) : undefined;
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  return y > 0 && isDayOfCalendar(y, m, d) ? padDay(y, m, d) : undefined;
}

function monthOf(word: string, languages: readonly string[]): number | undefined {
  return languages.map((language) => calendarOf(language).months.get(word)).find((month) => month !== undefined);
}

function isWeekday(word: string, languages: readonly string[]): boolean {
  return languages.some((language) => calendarOf(language).weekdays.has(word));
}
