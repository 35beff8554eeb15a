/** How readily those who are listed are new: a discount from 0 to 1, and a strength. */
export interface Newcomers {
  readonly discount: number;
  readonly strength: number;
}

/**
 * Whoever is in the news is there again, the more often the likelier, and now and then there is somebody new (the process of Pitman and
 * Yor). So the first articles of a longer archive are those of a shorter one.
 */
export class Population {
  readonly #listed: number[] = [];
  readonly #counts: number[] = [];
  readonly #newcomers: Newcomers;
  readonly #chance: () => number;

  constructor(newcomers: Newcomers, chance: () => number) {
    this.#newcomers = newcomers;
    this.#chance = chance;
  }

  /** The number of one of those there have been, from 0, or the next. */
  next(): number {
    const { discount, strength } = this.#newcomers;
    const known = this.#counts.length;
    const one = this.#chance() * (this.#listed.length + strength) < strength + discount * known ? known : this.#again();
    this.#listed.push(one);
    this.#counts[one] = (this.#counts[one] ?? 0) + 1;
    return one;
  }

  #again(): number {
    for (;;) {
      const one = this.#listed[Math.floor(this.#chance() * this.#listed.length)] ?? 0;
      const count = this.#counts[one] ?? 1;
      if (this.#chance() * count >= this.#newcomers.discount) return one;
    }
  }
}
