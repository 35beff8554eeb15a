import { pad } from '../model/dates/calendar.ts';
import { dayNumber, dayOf } from '../model/dates/day-number.ts';
import type { Histogram } from './protocol.ts';

/** The days, months or years that a histogram counts, numbered from 0. */
export type Stretches = Pick<Histogram, 'unit' | 'first'>;

/** The number of the stretch that a day is in; below 0 where it is before the first. @param day `YYYY-MM-DD` */
export function numberOfStretch({ unit, first }: Stretches, day: string): number {
  if (unit === 'day') return dayNumber(day) - dayNumber(first);
  return unit === 'year' ? yearOf(day) - yearOf(first) : monthsOf(day) - monthsOf(first);
}

/** A stretch as EDTF: `1987`, `1987-03`, `1987-03-15`. */
export function stretchKey({ unit, first }: Stretches, number: number): string {
  if (unit === 'day') return dayOf(dayNumber(first) + number);
  if (unit === 'year') return pad(yearOf(first) + number, 4);
  const months = monthsOf(first) + number;
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
}

function yearOf(key: string): number {
  return Number(key.slice(0, 4));
}

/** Months since the beginning of the calendar. */
function monthsOf(key: string): number {
  return yearOf(key) * 12 + Number(key.slice(5, 7)) - 1;
}
