import { createReadStream, statSync } from 'node:fs';
import { gunzipped } from '../packed/gunzipped.ts';
import { Meter } from '../packed/meter.ts';
import { isGzip } from '../packed/packed-form.ts';

/** One line of an input. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the line feed; undefined when the line is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
  /** In bytes, without the line feed. */
  readonly length: number;
}

/**
 * The lines of a file, plain or gzipped, whatever its name says; at no time is more than one line of them in memory.
 * @param limit the length of the longest line, in bytes
 * @param progress told now and then how many bytes of the file were read
 * @throws InputFault when it unpacks to too much; the system's error when the file cannot be read, or is damaged
 */
export async function* readLines(path: string, limit: number, progress: (bytes: number) => void): AsyncGenerator<Line> {
  const packed = isGzip(path);
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const splitter = new LineSplitter(limit);
  for await (const chunk of packed ? gunzipped(file, new Meter(statSync(path).size)) : file) {
    progress(file.bytesRead);
    if (chunk instanceof Uint8Array) yield* splitter.push(chunk);
  }
  yield* splitter.end();
}

/** Cuts bytes into lines. A line over the limit is let go while it comes. */
export class LineSplitter {
  readonly #limit: number;
  #number = 1;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  *push(chunk: Uint8Array): Generator<Line> {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      this.#keep(chunk.subarray(from, at));
      yield this.#cut();
      from = at + 1;
    }
    this.#keep(chunk.subarray(from));
  }

  /** The last line, where no line feed ends it. */
  *end(): Generator<Line> {
    if (this.#length > 0) yield this.#cut();
  }

  #keep(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #cut(): Line {
    const [only] = this.#parts;
    const bytes = this.#parts.length === 1 ? only : Buffer.concat(this.#parts);
    const line = { number: this.#number, bytes: this.#length > this.#limit ? undefined : bytes, length: this.#length };
    this.#number += 1;
    this.#parts = [];
    this.#length = 0;
    return line;
  }
}
