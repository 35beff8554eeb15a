import { isTold, peakMemory, treeOf } from './usage.ts';

/** Milliseconds. The kernel keeps each peak, so only what grows in the last moment of a process is not seen. */
const pause = 25;

/** Watches a process and all that it starts. */
export class MemoryWatch {
  readonly #pid: number;
  readonly #timer: NodeJS.Timeout;
  #peak = 0;

  constructor(pid: number) {
    this.#pid = pid;
    this.#timer = setInterval(() => { this.#look(); }, pause);
    this.#look();
  }

  /** The peak of the largest process so far, in bytes; undefined where the system does not tell. */
  get peak(): number | undefined {
    this.#look();
    return isTold ? this.#peak : undefined;
  }

  end(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    if (isTold) for (const pid of treeOf(this.#pid)) this.#peak = Math.max(this.#peak, peakMemory(pid));
  }
}
