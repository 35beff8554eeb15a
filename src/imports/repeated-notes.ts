/** Of how many articles the same sentence is told. */
const most = 10;

/** Counts what is told of articles: a sentence that holds for most of them would bury all others. */
export class RepeatedNotes {
  readonly #counts = new Map<string, number>();

  /** Those of an article's that are still told of it. */
  stillTold(notes: readonly string[]): readonly string[] {
    return notes.filter((note) => {
      const count = (this.#counts.get(note) ?? 0) + 1;
      this.#counts.set(note, count);
      return count <= most;
    });
  }

  /** At the end, of how many more articles each holds that is not told of all, the most frequent first. */
  get lines(): readonly string[] {
    return [...this.#counts].filter(([, count]) => count > most).sort(([, a], [, b]) => b - a).map(([note, count]) => `The same of ${count - most} more: ${note}`);
  }
}
