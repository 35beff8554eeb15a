/** What became of one item. */
export type Fate = 'created' | 'updated' | 'unchanged' | 'kept' | 'conflict' | 'duplicate' | 'quarantined';

/** Accounts for every item. */
export class Tally {
  readonly #counts: Record<Fate, number> = { created: 0, updated: 0, unchanged: 0, kept: 0, conflict: 0, duplicate: 0, quarantined: 0 };

  add(fate: Fate): void {
    this.#counts[fate] += 1;
  }

  get items(): number {
    return Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
  }

  get quarantined(): number {
    return this.#counts.quarantined;
  }

  get conflicts(): number {
    return this.#counts.conflict;
  }

  /** The line that closes every import; updates and conflicts are in it where there are any. */
  line(): string {
    const { created, updated, unchanged, kept, conflict, duplicate, quarantined } = this.#counts;
    const parts = [`${created} created`, ...(updated === 0 ? [] : [`${updated} updated`]), `${unchanged} unchanged`, `${kept} kept as edited`, ...(conflict === 0 ? [] : [`${conflict} in conflict`]), `${duplicate} ${duplicate === 1 ? 'duplicate' : 'duplicates'}`, `${quarantined} quarantined`];
    return `${this.items} ${this.items === 1 ? 'item' : 'items'}: ${parts.join(', ')}`;
  }
}
