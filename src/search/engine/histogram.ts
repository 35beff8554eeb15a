import { dayOf } from '../../model/dates/day-number.ts';
import type { SegmentHead } from '../format/segment-head.ts';
import type { Histogram } from '../protocol.ts';
import { numberOfStretch } from '../stretches.ts';
import type { Stretches } from '../stretches.ts';
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
  const months = numberOfStretch({ unit: 'month', first: dayOf(first) }, dayOf(last));
  const unit = last - first < mostDays ? 'day' : months < mostMonths ? 'month' : 'year';
  const stretches: Stretches = { unit, first: dayOf(first).slice(0, { day: 10, month: 7, year: 4 }[unit]) };
  const found = new Array<number>(numberOfStretch(stretches, dayOf(last)) + 1).fill(0);
  for (const [day, count] of byDay) {
    const stretch = numberOfStretch(stretches, dayOf(day));
    found[stretch] = (found[stretch] ?? 0) + count;
  }
  return { ...stretches, found };
}
