import type { Order } from '../contract.ts';
import type { Marks } from './evaluate.ts';
import type { Scores } from './scores.ts';

/** Scores are told apart to this fraction. */
const fine = 2 ** 16;
/** More articles than an index can have. */
const most = 2 ** 24;

/**
 * The numbers of the marked articles, counted through all segments, in an order that is total: `newest` is the order of all lists
 * on the site, `oldest` that order turned round, `best` by score and then as `newest`.
 */
export function inOrder(found: readonly Marks[], scores: readonly Scores[], order: Order): readonly number[] {
  const numbers: number[] = [];
  const keys: number[] = [];
  let offset = 0;
  found.forEach((marks, segment) => {
    marks.forEach((mark, article) => {
      if (mark !== 1) return;
      const number = offset + article;
      if (order === 'best') keys.push(number - Math.round((scores[segment]?.[article] ?? 0) * fine) * most);
      else numbers.push(number);
    });
    offset += marks.length;
  });
  if (order === 'newest') return numbers;
  if (order === 'oldest') return numbers.reverse();
  return Array.from(Float64Array.from(keys).sort(), (key) => ((key % most) + most) % most);
}
