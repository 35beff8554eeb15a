import { dayNumber, dayOf } from '../format/day-number.ts';
import type { SegmentHead } from '../format/segment-head.ts';
import type { Histogram } from '../protocol.ts';
import { firstDays } from './days.ts';

/** Days, and months, that a histogram can still be read with. */
const mostDays = 370;
const mostMonths = 1200;

/** Parts the whole time of the archive into stretches, and counts what was found in each. */
export function histogramOf(heads: readonly SegmentHead[], byDay: ReadonlyMap<number, number>): Histogram {
  const all = heads.filter(({ articles }) => articles > 0);
  const [newest, oldest] = [all[0], all.at(-1)];
  if (newest === undefined || oldest === undefined) return { unit: 'year', first: '', found: [] };
  const last = newest.days[0] ?? 0;
  const first = firstDays(oldest).at(-1) ?? last;
  const unit = last - first < mostDays ? 'day' : monthsBetween(dayOf(first), dayOf(last)) < mostMonths ? 'month' : 'year';
  const start = dayOf(first).slice(0, { day: 10, month: 7, year: 4 }[unit]);
  const found = new Array<number>(placeOf(last, start, unit) + 1).fill(0);
  for (const [day, count] of byDay) {
    const place = placeOf(day, start, unit);
    found[place] = (found[place] ?? 0) + count;
  }
  return { unit, first: start, found };
}

/** The number of the stretch that a day is in, the first being 0. */
function placeOf(day: number, start: string, unit: Histogram['unit']): number {
  if (unit === 'day') return day - dayNumber(start);
  const text = dayOf(day);
  return unit === 'month' ? monthsBetween(start, text) : Number(text.slice(0, 4)) - Number(start);
}

function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1] = to.split('-').map(Number);
  return (lastYear - year) * 12 + lastMonth - month;
}
