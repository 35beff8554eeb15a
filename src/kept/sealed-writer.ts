import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { toExtendedJson } from './extended-json.ts';
import { dropSealing, lengthBytes, makingOf } from './sealing.ts';
import type { SealedType } from './sealing.ts';

/** Brotli gives the same bytes on every machine; this quality takes hardly longer than writing does. */
const compression = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };

/** Writes values into one file, each by itself, and seals it. The file appears whole or not at all. */
export class SealedWriter {
  readonly #file: string;
  readonly #at: number;
  #isOpen = true;
  readonly #hash: Hash = createHash('sha256');

  constructor(file: string) {
    this.#file = file;
    this.#at = openSync(makingOf(file), 'w');
  }

  /** @param head a line that tells what the file is */
  begin(head: string): void {
    this.#put(Buffer.from(`${head}\n`));
  }

  write<T>(_: SealedType<T>, value: T): void {
    const bytes = brotliCompressSync(toExtendedJson(value), compression);
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt32LE(bytes.length);
    this.#put(length);
    this.#put(bytes);
  }

  seal(): void {
    this.#write(this.#hash.digest());
    this.#close();
    renameSync(makingOf(this.#file), this.#file);
  }

  /** Takes away what was written so far, also after the last step has failed. */
  drop(): void {
    this.#close();
    dropSealing(this.#file);
  }

  #put(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#write(bytes);
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.#at, bytes, done);
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.#at);
  }
}
