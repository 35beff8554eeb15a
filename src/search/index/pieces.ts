import { Writer } from '../format/writer.ts';

/** Pieces of bytes, held as one row: there may be as many as words. */
export class Pieces {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #ends: Uint32Array;

  /** @param write puts a piece behind those before it */
  constructor(count: number, write: (to: Writer, piece: number) => void) {
    const writer = new Writer();
    this.#ends = new Uint32Array(count);
    for (let piece = 0; piece < count; piece += 1) {
      write(writer, piece);
      this.#ends[piece] = writer.length;
    }
    this.#bytes = writer.bytes();
  }

  of(piece: number): Uint8Array<ArrayBuffer> {
    return this.between(piece, piece + 1);
  }

  /** Those from one to before another. */
  between(from: number, to: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(this.#start(from), this.#start(to));
  }

  lengthOf(piece: number): number {
    return this.#start(piece + 1) - this.#start(piece);
  }

  /** All of them, one behind the other. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  #start(piece: number): number {
    return piece === 0 ? 0 : this.#ends[piece - 1] ?? 0;
  }
}
