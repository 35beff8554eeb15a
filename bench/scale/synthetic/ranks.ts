import type { Curve } from './curve.ts';

/** Between two points a power of the rank, as words and names have it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly power: number;
  /** Of all that stand in it and before it. */
  readonly until: number;
  readonly mass: number;
}

/** Draws ranks, counted from 1, as often as a curve of ranks says. */
export class Ranks {
  readonly #stretches: readonly Stretch[];
  readonly #mass: number;

  /** @param last the highest rank; beyond the last point the curve goes on as it fell before */
  constructor(curve: Curve, last = curve.at(-1)?.[0] ?? 1) {
    let mass = 0;
    let power = -1;
    this.#stretches = curve.flatMap(([from, often], index) => {
      const next = curve[index + 1];
      const to = next?.[0] ?? last + 1;
      if (next !== undefined) power = Math.log(next[1] / often) / Math.log(to / from);
      if (to <= from) return [];
      const own = integral(from, to, power) * often * from ** -power;
      mass += own;
      return [{ from, to, power, until: mass, mass: own }];
    });
    this.#mass = mass;
  }

  draw(chance: number): number {
    const at = chance * this.#mass;
    const stretch = this.#stretches.find(({ until }) => until > at) ?? this.#stretches.at(-1);
    if (stretch === undefined) return 1;
    const { from, to, power, until, mass } = stretch;
    const share = 1 - (until - at) / mass;
    const e = power + 1;
    const rank = Math.abs(e) < 1e-9 ? from * (to / from) ** share : (from ** e + share * (to ** e - from ** e)) ** (1 / e);
    return Math.min(Math.floor(rank), to - 1);
  }
}

function integral(from: number, to: number, power: number): number {
  const e = power + 1;
  return Math.abs(e) < 1e-9 ? Math.log(to / from) : (to ** e - from ** e) / e;
}
