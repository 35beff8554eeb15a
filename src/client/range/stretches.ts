import { periodOf } from '../../search/query/period.ts';
import { numberOfStretch } from '../../search/stretches.ts';
import type { Stretches } from '../../search/stretches.ts';
import type { Range } from './range-shown.ts';

/** The stretches of a histogram. */
export type CountedStretches = Stretches & { readonly count: number };

/**
 * The number of the stretch that an end of a range falls into, or the outermost where it is outside.
 * @param typed `1987`, `1987-03` or `1987-03-15`
 */
export function numberOf(stretches: CountedStretches, typed: string, end: 'from' | 'to'): number {
  return Math.min(Math.max(unboundNumberOf(stretches, typed, end), 0), stretches.count - 1);
}

/** Whether a range has none of the stretches in it, because it is before or after all of them or after its own end. */
export function isOutside(stretches: CountedStretches, { from = '', to = '' }: Range): boolean {
  const [first, last] = [unboundNumberOf(stretches, from, 'from'), unboundNumberOf(stretches, to, 'to')];
  return first > last || first >= stretches.count || last < 0;
}

/** The same where there is no end to the stretches. What is no date is the outermost. */
function unboundNumberOf(stretches: CountedStretches, typed: string, end: 'from' | 'to'): number {
  const period = periodOf(typed);
  if (period === undefined) return end === 'from' ? 0 : stretches.count - 1;
  return numberOfStretch(stretches, end === 'from' ? period.firstDay : period.lastDay);
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
