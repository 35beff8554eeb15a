import type { SearchState } from '../state.ts';
import { periodOf } from './period.ts';
import type { Query } from './query.ts';

/** Days that an article may be of, inclusive, `YYYY-MM-DD`; a missing one is no bound. The first may be after the last. */
export interface Bounds {
  readonly firstDay?: string;
  readonly lastDay?: string;
}

/** What the words and the chosen range demand together. */
export function boundsOf({ parts }: Query, { from, to }: Pick<SearchState, 'from' | 'to'>): Bounds {
  const firsts = parts.flatMap((part) => ('firstDay' in part ? [part.firstDay] : []));
  const lasts = parts.flatMap((part) => ('lastDay' in part ? [part.lastDay] : []));
  if (from !== undefined) firsts.push(periodOf(from)?.firstDay ?? '');
  if (to !== undefined) lasts.push(periodOf(to)?.lastDay ?? '9999-12-31');
  const [firstDay] = firsts.filter((day) => day !== '').sort().reverse();
  const [lastDay] = lasts.sort();
  return { ...(firstDay === undefined ? {} : { firstDay }), ...(lastDay === undefined ? {} : { lastDay }) };
}
