import { unitOf } from '../model/dates/unit-of.ts';
import type { Unit } from '../model/dates/unit-of.ts';
import type { CoverageBar } from './coverage.ts';

/** How many articles the highest bar counts, and of what; undefined where there is none. Heights are rounded up: a lower bar may be drawn as high. */
export function highestOf(bars: readonly CoverageBar[]): { readonly counted: string; readonly unit: Unit } | undefined {
  const most = Math.max(...bars.map(({ count }) => count));
  const highest = bars.find(({ count }) => count === most);
  return highest && { counted: highest.counted, unit: unitOf(highest.key) };
}
