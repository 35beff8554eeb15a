/** What became of one item. */
export type Fate = 'created' | 'unchanged' | 'kept' | 'duplicate' | 'quarantined';

/** Accounts for every item. */
export class Tally {
  readonly #counts: Record<Fate, number> = { created: 0, unchanged: 0, kept: 0, duplicate: 0, quarantined: 0 };

  add(fate: Fate): void {
    this.#counts[fate] += 1;
  }

  get items(): number {
    return Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
  }

  get quarantined(): number {
    return this.#counts.quarantined;
  }

  /** The line that closes every import. */
  line(): string {
    const { created, unchanged, kept, duplicate, quarantined } = this.#counts;
    return `${this.items} items: ${created} created, ${unchanged} unchanged, ${kept} kept as edited, ${duplicate} duplicates, ${quarantined} quarantined`;
  }
}
