/** The highest few of many, without sorting all. */
export class Few<T extends { readonly score: number }> {
  /** Highest first. */
  readonly found: T[] = [];
  readonly #limit: number;
  readonly #compare: (a: T, b: T) => number;

  /** @param compare the order among all, which goes by score first */
  constructor(limit: number, compare: (a: T, b: T) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  /** Whether one of at most this score can be among them. */
  reaches(score: number): boolean {
    return this.found.length < this.#limit || score >= (this.found[this.#limit - 1]?.score ?? Infinity);
  }

  offer(one: T): void {
    if (!this.reaches(one.score)) return;
    const place = this.found.findIndex((other) => this.#compare(one, other) < 0);
    this.found.splice(place < 0 ? this.found.length : place, 0, one);
    this.found.splice(this.#limit);
  }
}
