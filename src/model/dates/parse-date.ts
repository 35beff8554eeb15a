import { parse } from 'edtf';
import type { DatePart, PartialDate } from './date.ts';
import { isDayOfCalendar, lastDayOfMonth, padDay } from './calendar.ts';
import { dayAndTimeIn } from './time-zone.ts';

/** Why a text is no date; `open` is an interval of which one end is unknown or has not come. */
export type DateFault = 'form' | 'impossible' | 'order' | 'open';

export type DateParse = { ok: true; date: PartialDate } | { ok: false; reason: DateFault };

const withTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads EDTF level 1 for the years 1 to 9999, and a date with a time; an interval has no times and two ends, because every date
 * has a first and a last day. A time with an offset is turned to `timeZone`; one without is taken as it stands.
 */
export function parseDate(text: string, timeZone: string): DateParse {
  const timed = withTime.exec(text);
  if (timed !== null) return timedDate(text, timed, timeZone);
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || rest.length > 0) return { ok: false, reason: 'form' };
  if (to !== undefined && isOpen(from) !== isOpen(to)) {
    const known = span(isOpen(from) ? to : from);
    return { ok: false, reason: typeof known === 'string' ? known : 'open' };
  }
  const start = span(from);
  if (typeof start === 'string') return { ok: false, reason: start };
  if (to === undefined) return { ok: true, date: { edtf: text, first: start.first, last: start.last, parts: [start.part] } };
  const end = span(to);
  if (typeof end === 'string') return { ok: false, reason: end };
  if (end.last < start.first) return { ok: false, reason: 'order' };
  return { ok: true, date: { edtf: text, first: start.first, last: end.last, parts: [start.part, end.part] } };
}

/** An end that is unknown, or that has not come. */
function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function timedDate(text: string, [, day = '', time = '', offset]: RegExpExecArray, timeZone: string): DateParse {
  const start = span(day);
  if (typeof start === 'string') return { ok: false, reason: start };
  const clock = time.length === 5 ? `${time}:00` : time;
  const local = dayAndTimeIn(day, clock, offset, timeZone);
  if (local === undefined) return { ok: false, reason: 'impossible' };
  const [year, month, dayOfMonth] = local.day.split('-').map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return { ok: false, reason: 'impossible' };
  const part: DatePart = { precision: 'day', year, month, day: dayOfMonth, approximate: false, uncertain: false, time: local.time };
  return { ok: true, date: { edtf: text, first: local.day, last: local.day, parts: [part] } };
}

interface Span {
  first: string;
  last: string;
  part: DatePart;
}

/** The library's answer is a function of the text alone, and an archive has few days: each is parsed once. */
const spans = new Map<string, Span | 'form' | 'impossible'>();

function span(text: string): Span | 'form' | 'impossible' {
  const known = spans.get(text);
  if (known !== undefined) return known;
  const found = readSpan(text);
  spans.set(text, found);
  return found;
}

function readSpan(text: string): Span | 'form' | 'impossible' {
  if (text.includes('T')) return 'form'; // The library would read a time, and a span has no place for one.
  const season = /^(\d{4})-(2[1-4])([?~%])?$/.exec(text);
  if (season !== null) return season[1] === '0000' ? 'form' : seasonSpan(Number(season[1]), Number(season[2]), season[3]);
  const plain = /^(\d{4})-(\d{2})(?:-(\d{2}))?[?~%]?$/.exec(text);
  if (plain !== null && !isDayOfCalendar(Number(plain[1]), Number(plain[2]), Number(plain[3] ?? '1'))) return 'impossible';
  let read: ReturnType<typeof parse>;
  try {
    read = parse(text, { level: 1, types: ['Date'] });
  } catch {
    return 'form'; // The library's only way to say that the text is no EDTF.
  }
  const [year, second, day] = read.values;
  if (year === undefined || year < 1 || year > 9999) return 'form';
  const doubt = {
    approximate: read.approximate !== undefined && read.approximate !== false,
    uncertain: read.uncertain !== undefined && read.uncertain !== false,
  };
  if (read.unspecified !== undefined) return unspecifiedSpan(text, year, doubt);
  if (second === undefined) return { first: padDay(year, 1, 1), last: padDay(year, 12, 31), part: { precision: 'year', year, ...doubt } };
  const month = second + 1;
  if (day === undefined) {
    return { first: padDay(year, month, 1), last: padDay(year, month, lastDayOfMonth(year, month)), part: { precision: 'month', year, month, ...doubt } };
  }
  return { first: padDay(year, month, day), last: padDay(year, month, day), part: { precision: 'day', year, month, day, ...doubt } };
}

type Doubt = Pick<DatePart, 'approximate' | 'uncertain'>;

/** EDTF leaves the hemisphere open: a season lies anywhere in its year. The library takes no season that is about or unsure, as level 1 does. */
function seasonSpan(year: number, season: number, mark: string | undefined): Span {
  const doubt = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  return { first: padDay(year, 1, 1), last: padDay(year, 12, 31), part: { precision: 'season', year, season, ...doubt } };
}

/** `198X` and `19XX`; `1987-XX` and `1987-XX-XX` are the year, `1987-03-XX` is the month. */
function unspecifiedSpan(text: string, year: number, doubt: Doubt): Span | 'form' | 'impossible' {
  const month = /^\d{4}-(\d{2})-XX/.exec(text)?.[1];
  if (month !== undefined) return readSpan(text.slice(0, 7));
  if (/^\d{4}-XX/.test(text)) return readSpan(text.slice(0, 4));
  const precision = /^\d\dXX/.test(text) ? 'century' : 'decade';
  return { first: padDay(year, 1, 1), last: padDay(year + (precision === 'century' ? 99 : 9), 12, 31), part: { precision, year, ...doubt } };
}
