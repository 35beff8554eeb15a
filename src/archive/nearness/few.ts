/** One of many that stand in an order. */
export interface Scored {
  readonly position: number;
  readonly score: number;
}

/** The higher score first; of equals what stands first. */
export function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.position - b.position;
}

/** The highest few of many, without sorting all. */
export class Few {
  /** By score. */
  readonly found: Scored[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether one of at most this score can be among them. */
  reaches(score: number): boolean {
    return this.found.length < this.#limit || score >= (this.found[this.#limit - 1]?.score ?? Infinity);
  }

  offer(position: number, score: number): void {
    const last = this.found[this.#limit - 1];
    if (last !== undefined && (score < last.score || (score === last.score && position > last.position))) return;
    const one = { position, score };
    const place = this.found.findIndex((other) => byScore(one, other) < 0);
    this.found.splice(place < 0 ? this.found.length : place, 0, one);
    this.found.splice(this.#limit);
  }
}
