import { isDayOfCalendar, lastDayOfMonth, padDay } from '../../model/dates/calendar.ts';
import { dayNumber, dayOf } from '../../model/dates/day-number.ts';

/** A year, a month or a day; all days are `YYYY-MM-DD`. */
export interface Period {
  readonly firstDay: string;
  readonly lastDay: string;
  /** Undefined where the calendar begins: it has the years 1 to 9999. */
  readonly dayBefore: string | undefined;
  /** Undefined where the calendar ends. */
  readonly dayAfter: string | undefined;
}

/** Reads `1987`, `1987-03` or `1987-03-15`; undefined for what is none of these, or no day of the calendar. */
export function periodOf(typed: string): Period | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), match[2], match[3]].map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year === 0 || !isDayOfCalendar(year, month ?? 1, day ?? 1)) return undefined;
  const firstDay = padDay(year, month ?? 1, day ?? 1);
  const lastDay = padDay(year, month ?? 12, day ?? lastDayOfMonth(year, month ?? 12));
  return {
    firstDay,
    lastDay,
    dayBefore: firstDay === calendar.first ? undefined : dayOf(dayNumber(firstDay) - 1),
    dayAfter: lastDay === calendar.last ? undefined : dayOf(dayNumber(lastDay) + 1),
  };
}

const calendar = { first: '0001-01-01', last: '9999-12-31' } as const;
