/** Where progress is shown: a stream that may be a terminal. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** One line that is written over and over on a terminal, with the rate and the time left; elsewhere nothing. */
export class Progress {
  readonly #screen: Screen;
  readonly #total: number;
  readonly #began = performance.now();
  readonly #finished = new Map<string, number>();
  #shown = 0;
  #items = 0;

  /** @param total the bytes that there are to read */
  constructor(screen: Screen, total: number) {
    this.#screen = screen;
    this.#total = total;
  }

  item(): void {
    this.#items += 1;
    this.#show((seconds) => this.line(seconds));
  }

  /** While a file is looked through for something else than its items. */
  look(what: string, bytes: number): void {
    this.#show(() => `${what}, ${Math.round(bytes / 1e6)} MB read`);
  }

  read(file: string, bytes: number): void {
    this.#finished.set(file, bytes);
  }

  /** Something to keep, above the line. */
  say(text: string): void {
    this.clear();
    this.#screen.write(`${text}\n`);
  }

  clear(): void {
    if (this.#screen.isTTY === true && this.#shown > 0) this.#screen.write('\r\u001b[K');
  }

  #show(line: (seconds: number) => string): void {
    const now = performance.now();
    if (this.#screen.isTTY !== true || now - this.#shown < 100) return;
    this.#shown = now;
    this.#screen.write(`\r${line((now - this.#began) / 1000)}\u001b[K`);
  }

  line(seconds: number): string {
    const read = this.#finished.values().reduce((sum, bytes) => sum + bytes, 0);
    const left = read > 0 && seconds > 1 ? `, ${duration(Math.max(0, (seconds * (this.#total - read)) / read))} left` : '';
    return `${this.#items} items, ${Math.round(this.#items / Math.max(seconds, 0.001))} a second${left}`;
  }
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
