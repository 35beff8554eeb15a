import type { Histogram } from '../../search/protocol.ts';
import { dayNumber, dayOf } from '../../search/format/day-number.ts';
import { periodOf } from '../../search/query/period.ts';

/** The stretches of time that a histogram counts, numbered from 0. */
export type Stretches = Pick<Histogram, 'unit' | 'first'> & { readonly count: number };

/** What a stretch is called in an address: `1987`, `1987-03`, `1987-03-15`. */
export function keyOf({ unit, first }: Stretches, number: number): string {
  if (unit === 'day') return dayOf(dayNumber(first) + number);
  const [year = 0, month = 1] = first.split('-').map(Number);
  if (unit === 'year') return String(year + number).padStart(4, '0');
  const months = year * 12 + month - 1 + number;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/**
 * The number of the stretch that an end of a range falls into, or the outermost where it is outside.
 * @param typed `1987`, `1987-03` or `1987-03-15`
 */
export function numberOf(stretches: Stretches, typed: string, end: 'from' | 'to'): number {
  const period = periodOf(typed);
  const outermost = end === 'from' ? 0 : stretches.count - 1;
  if (period === undefined) return outermost;
  return Math.min(Math.max(place(stretches, end === 'from' ? period.firstDay : period.lastDay), 0), stretches.count - 1);
}

function place({ unit, first }: Stretches, day: string): number {
  if (unit === 'day') return dayNumber(day) - dayNumber(first);
  const [year = 0, month = 1] = first.split('-').map(Number);
  const [ofYear = 0, ofMonth = 1] = day.split('-').map(Number);
  return unit === 'year' ? ofYear - year : (ofYear - year) * 12 + ofMonth - month;
}

/** A bar of the drawing: some stretches taken together. */
export interface Bar {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
  readonly found: number;
}

/** Takes neighbouring stretches together, so many each that there are no more bars than `most`. */
export function barsOf(found: readonly number[], most: number): readonly Bar[] {
  const each = Math.max(1, Math.ceil(found.length / most));
  return Array.from({ length: Math.ceil(found.length / each) }, (_, index) => {
    const part = found.slice(index * each, (index + 1) * each);
    return { from: index * each, to: index * each + part.length - 1, found: part.reduce((sum, count) => sum + count, 0) };
  });
}
