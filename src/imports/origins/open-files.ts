import { closeSync, existsSync, ftruncateSync, openSync } from 'node:fs';
import { linesOf } from './lines-of.ts';

/** How many files stand open at once. */
const most = 32;

interface OpenFile {
  readonly descriptor: number;
  /** Of a log, in bytes; whoever writes behind its end moves it. */
  length: number;
}

/** Records and logs that stand open, to be asked and written: of so many that the system allows no more, those that were opened first are closed. */
export class OpenFiles {
  readonly #open = new Map<string, OpenFile>();
  /** Of the logs that were closed: nobody else writes them as long as an import runs. */
  readonly #lengths = new Map<string, number>();

  /** A record to be read, or a log to be read and written: what a kill has cut of its last line is taken off. @throws the file system's error */
  at(path: string): OpenFile {
    const known = this.#open.get(path);
    if (known !== undefined) return known;
    for (const [other, { descriptor, length }] of this.#open) {
      if (this.#open.size < most) break;
      closeSync(descriptor);
      if (isLog(other)) this.#lengths.set(other, length);
      this.#open.delete(other);
    }
    const opened = isLog(path) ? this.#openLog(path) : { descriptor: openSync(path, 'r'), length: 0 };
    this.#open.set(path, opened);
    return opened;
  }

  #openLog(path: string): OpenFile {
    const length = this.#lengths.get(path) ?? wholeLength(path);
    const descriptor = openSync(path, existsSync(path) ? 'r+' : 'w+');
    ftruncateSync(descriptor, length);
    return { descriptor, length };
  }

  close(): void {
    for (const { descriptor } of this.#open.values()) closeSync(descriptor);
    this.#open.clear();
    this.#lengths.clear();
  }
}

function isLog(path: string): boolean {
  return path.endsWith('.log');
}

/** Up to the end of the last whole line. */
function wholeLength(path: string): number {
  let length = 0;
  for (const { text, at } of existsSync(path) ? linesOf(path, true) : []) length = at + Buffer.byteLength(text) + 1;
  return length;
}
