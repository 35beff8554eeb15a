/** Does some work when it has been asked for and then not again for a while; never twice at once, and once more where it is asked for meanwhile. */
export class AfterPause {
  readonly #pause: number;
  readonly #work: () => Promise<void>;
  #waiting: NodeJS.Timeout | undefined;
  #working = false;
  #askedMeanwhile = false;

  /**
   * @param pause in milliseconds
   * @param work does not reject
   */
  constructor(pause: number, work: () => Promise<void>) {
    this.#pause = pause;
    this.#work = work;
  }

  ask(): void {
    if (this.#working) {
      this.#askedMeanwhile = true;
      return;
    }
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#begin(), this.#pause);
  }

  /** Begins nothing any more that was asked for by now. */
  forget(): void {
    clearTimeout(this.#waiting);
    this.#askedMeanwhile = false;
  }

  async #begin(): Promise<void> {
    this.#working = true;
    await this.#work();
    this.#working = false;
    if (this.#askedMeanwhile) {
      this.#askedMeanwhile = false;
      this.ask();
    }
  }
}
