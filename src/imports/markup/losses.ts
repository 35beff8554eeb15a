/** Counts what a form could not bring along, so that one sentence tells of all of a kind. */
export class Losses {
  readonly #counts = new Map<string, number>();

  /** @param what a sentence without its end, such as "a script was left out" */
  add(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  /** In the order in which they were first met. */
  sentences(): string[] {
    return [...this.#counts].map(([what, count]) => `${what.charAt(0).toUpperCase()}${what.slice(1)}${count === 1 ? '' : ` (${count} times)`}.`);
  }
}
