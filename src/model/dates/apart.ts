import type { PartialDate } from './date.ts';
import { dayNumber } from './day-number.ts';

/** How far one date is from another, in the finest unit that both are sure to; negative when it is earlier. */
export interface Apart {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
}

/** Beyond these a finer unit tells a reader nothing. */
const mostDays = 60;
const mostMonths = 24;

/**
 * How far `other` is from `date`: in days only when both days are exact, else by the calendar's months or years; undefined when
 * either is in doubt, an interval, or known less well than to the year.
 */
export function apart(date: PartialDate, other: PartialDate): Apart | undefined {
  const [a, b] = [sure(date), sure(other)];
  if (a === undefined || b === undefined) return undefined;
  const years = b.year - a.year;
  if (a.month === undefined || b.month === undefined) return { unit: 'year', count: years };
  const days = a.day === undefined || b.day === undefined ? undefined : dayNumber(other.first) - dayNumber(date.first);
  if (days !== undefined && Math.abs(days) <= mostDays) return { unit: 'day', count: days };
  const months = years * 12 + b.month - a.month;
  return Math.abs(months) < mostMonths ? { unit: 'month', count: months } : { unit: 'year', count: Math.trunc(months / 12) };
}

/** The days between which a date lies, as numbers. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

export function daySpan({ first, last }: PartialDate): DaySpan {
  return { first: dayNumber(first), last: dayNumber(last) };
}

/** The most days that can lie between two dates: a rough date is never nearer than it is sure to be. */
export function mostDaysApart(a: DaySpan, b: DaySpan): number {
  return Math.max(a.last - b.first, b.last - a.first);
}

interface SureDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

function sure({ parts: [part, end] }: PartialDate): SureDate | undefined {
  if (end !== undefined || part.approximate || part.uncertain) return undefined;
  const { precision, year, month, day } = part;
  return precision === 'day' || precision === 'month' || precision === 'year' ? { year, month, day } : undefined;
}
