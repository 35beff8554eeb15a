import { periodOf } from '../query/period.ts';
import type { Span } from '../query/query.ts';
import { alone } from './way.ts';
import type { Stretch, Way } from './way.ts';

/** A date, and where it stands in a text. */
export interface Place {
  readonly stretch: Stretch;
  readonly span: Span;
}

/** What stands between the first and the last date of a stretch of time, as readers and newspapers write it: a pattern. */
export const to = String.raw`\s?[-–—]\s?`;

const dash = new RegExp(`^${to}$`, 'u');

/** `1914-1918`: in EDTF a hyphen joins a month to its year. Other numbers with a hyphen, as of a serial, are not taken for years so early or so late. */
export const years: Way = {
  pattern: alone(String.raw`([12]\d{3})${to}([12]\d{3})`),
  read: ([, from = '', until = from]) => ({ from, to: until }),
};

/** What lies from one date to another, if a dash is all that stands between them: `March 1987 – May 1987`. */
export function joinedBy(between: string, one: Place, other: Place): Place | undefined {
  const stretch = { from: one.stretch.from, to: other.stretch.to };
  const single = [one, other].every(({ stretch: { from, to: until } }) => from === until);
  return single && dash.test(between) && isInOrder(stretch) ? { stretch, span: [one.span[0], other.span[1]] } : undefined;
}

/** Whether both are days, months or years of the calendar, and the last does not end before the first begins. */
export function isInOrder({ from, to: until }: Stretch): boolean {
  const [first, last] = [periodOf(from), periodOf(until)];
  return first !== undefined && last !== undefined && first.firstDay <= last.lastDay;
}
