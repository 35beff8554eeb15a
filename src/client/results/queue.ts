/** Does tasks in the order they come, no more than a few at a time, until it is cleared. */
export class Queue {
  readonly #most: number;
  #waiting: (() => Promise<void>)[] = [];
  #running = 0;
  #stop = new AbortController();

  constructor(most: number) {
    this.#most = most;
  }

  /** Resolves with what the task gives, rejects as it rejects, and does neither when the queue was cleared before. */
  add<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.#stop;
    return new Promise((resolve, reject) => {
      this.#waiting.push(async () => {
        try {
          const result = await task(signal);
          if (!signal.aborted) resolve(result);
        } catch (fault) {
          if (!signal.aborted) reject(fault instanceof Error ? fault : new Error(String(fault)));
        }
      });
      this.#next();
    });
  }

  /** Forgets what waits, and aborts what runs. */
  clear(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#waiting = [];
  }

  #next(): void {
    if (this.#running >= this.#most) return;
    const task = this.#waiting.shift();
    if (task === undefined) return;
    this.#running += 1;
    void task().finally(() => {
      this.#running -= 1;
      this.#next();
    });
  }
}
