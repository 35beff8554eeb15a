import type { Order } from '../contract.ts';
import type { Marks, Scores } from './scores.ts';

/** Scores are told apart to this fraction. */
const fine = 2 ** 16;
/** More articles than an index can have. */
const most = 2 ** 24;

/** The numbers of articles from one place to before another. */
export type NumbersBetween = (from: number, to: number) => readonly number[];

/**
 * The numbers of the marked articles, counted through all segments, in an order that is total: `newest` is the order of all lists
 * on the site, `oldest` that order turned round, `best` by score and then as `newest`.
 */
export function inOrder(found: readonly Marks[], scores: readonly Scores[], order: Order): NumbersBetween {
  const keys = new Float64Array(found.reduce((sum, marks) => sum + marks.length, 0));
  let count = 0;
  let offset = 0;
  found.forEach((marks, segment) => {
    const of = scores[segment] ?? new Float64Array();
    for (let article = 0; article < marks.length; article += 1) {
      if (marks[article] !== 1) continue;
      keys[count] = offset + article - (order === 'best' ? Math.round((of[article] ?? 0) * fine) * most : 0);
      count += 1;
    }
    offset += marks.length;
  });
  const inOrder = keys.subarray(0, count);
  if (order === 'oldest') inOrder.reverse();
  if (order === 'best') inOrder.sort();
  return (from, to) => Array.from(inOrder.subarray(from, to), (key) => ((key % most) + most) % most);
}
