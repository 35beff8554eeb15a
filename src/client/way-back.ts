/** A step back in the history that the page itself takes: the browser is some time about it, and what is done to its entries meanwhile waits. */
export class WayBack {
  readonly #history: Pick<History, 'back'>;
  #waiting: (() => void)[] | undefined;

  constructor(history: Pick<History, 'back'>) {
    this.#history = history;
  }

  go(): void {
    this.#waiting = [];
    this.#history.back();
  }

  /** Does it now, or when the browser is there. */
  whenThere(act: () => void): void {
    if (this.#waiting === undefined) act();
    else this.#waiting.push(act);
  }

  /**
   * The browser has come to an entry, which ends the way if the page was on one.
   * @returns whether that is where it went: then what waited is done, and else never
   */
  arrive(isThere: boolean): boolean {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting === undefined || !isThere) return false;
    for (const act of waiting) this.whenThere(act);
    return true;
  }
}
