import { howMany } from '../../model/how-many.ts';
import { reach } from './reach.ts';
import type { Sign } from './subjects.ts';

/** What the signs count that one article shares with each of those within reach. Articles go by where they stand among all. */
export class SharedWeights {
  readonly #sums: Float64Array;
  readonly #others: Int32Array;
  #count = 0;

  constructor(articles: number) {
    this.#sums = new Float64Array(articles);
    this.#others = new Int32Array(articles);
  }

  /**
   * Adds up what the article at `position` shares with each other one. The answer and the sums hold until the next call.
   * @param signs of that article
   * @returns where the others stand that share any of them
   */
  weigh(position: number, signs: readonly Sign[]): Int32Array {
    const [sums, others] = [this.#sums, this.#others];
    for (const other of others.subarray(0, this.#count)) sums[other] = 0;
    let count = 0;
    for (const { positions, weight } of signs) {
      const [from, to] = within(positions, position);
      for (let at = from; at < to; at += 1) {
        const other = positions[at] ?? position;
        if (other === position) continue;
        const sum = sums[other] ?? 0;
        if (sum === 0) others[count++] = other;
        sums[other] = sum + weight;
      }
    }
    this.#count = count;
    return others.subarray(0, count);
  }

  /** The sum for one of the others; 0 for what shares nothing within reach. */
  sumOf(other: number): number {
    return this.#sums[other] ?? 0;
  }
}

/** The stretch of a list in the archive's order that is within reach of a position. */
function within(list: readonly number[], position: number): readonly [from: number, to: number] {
  if (list.length <= reach) return [0, list.length];
  const before = howMany(list, (one) => one < position);
  return [Math.max(before - reach, 0), Math.min(before + reach + 1, list.length)];
}
