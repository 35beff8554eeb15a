import type { Result } from './protocol.ts';

/** What a list shows of a result but its time: two of the same look can be told apart by that alone. */
export function lookOf({ title, when, source }: Result): string {
  return JSON.stringify([title, when, source.id]);
}
