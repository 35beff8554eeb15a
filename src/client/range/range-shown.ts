import type { Bounds } from '../../search/query/bounds.ts';
import { periodOf } from '../../search/query/period.ts';
import type { SearchState } from '../../search/state.ts';

/** The ends of a range, each `1987`, `1987-03` or `1987-03-15`; a missing one is open. */
export type Range = Pick<SearchState, 'from' | 'to'>;

/** The range that holds: an end as it was chosen where that is what binds, else the day that the words demand. */
export function rangeShown({ from, to }: Range, { firstDay, lastDay }: Bounds): Range {
  const first = from !== undefined && periodOf(from)?.firstDay === firstDay ? from : firstDay;
  const last = to !== undefined && periodOf(to)?.lastDay === lastDay ? to : lastDay;
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
}
