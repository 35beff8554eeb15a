import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { fromExtendedJson } from './extended-json.ts';
import { lengthBytes, sealLength } from './sealing.ts';
import type { SealedType } from './sealing.ts';

/** Of a value, unpacked. */
const mostBytes = 1 << 30;

/** A sealed file that is whole. Of its values only those are in memory that are asked for. */
export class SealedFile {
  readonly #file: string;
  /** Where each value begins, and after the last where it ends. */
  readonly #places: readonly number[];

  /** @returns why not, where it is not such a file, is damaged, or has another head */
  static open(file: string, kind: string, head: string): SealedFile | 'foreign' | 'damaged' | 'of another head' {
    const at = openSync(file, 'r');
    try {
      const end = fstatSync(at).size - sealLength;
      const first = Buffer.from(`${head}\n`);
      if (read(at, 0, kind.length).toString() !== kind) return 'foreign';
      if (end < 0 || !sealOf(at, end).equals(read(at, end, sealLength))) return 'damaged';
      if (!read(at, 0, first.length).equals(first)) return 'of another head';
      const places = placesIn(at, first.length, end);
      return places === undefined ? 'damaged' : new SealedFile(file, places);
    } finally {
      closeSync(at);
    }
  }

  private constructor(file: string, places: readonly number[]) {
    this.#file = file;
    this.#places = places;
  }

  get length(): number {
    return this.#places.length - 1;
  }

  /** Values come in the order in which they were written, and so do their types. @throws RangeError where there is none at that place */
  read<T>(type: SealedType<T>, place: number): T {
    const [from, to] = [this.#places[place], this.#places[place + 1]];
    if (from === undefined || to === undefined) throw new RangeError(`${this.#file} has no value ${place}`);
    const at = openSync(this.#file, 'r');
    try {
      const value = fromExtendedJson(brotliDecompressSync(read(at, from + lengthBytes, to - from - lengthBytes), { maxOutputLength: mostBytes }).toString());
      if (!isOf(type, value)) throw new RangeError(`${this.#file} has nothing in place ${place}`);
      return value;
    } finally {
      closeSync(at);
    }
  }
}

function read(at: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let done = 0;
  for (let got = -1; done < length && got !== 0; done += got) got = readSync(at, bytes, done, length - done, from + done);
  return bytes.subarray(0, done);
}

function sealOf(at: number, end: number): Buffer {
  const hash = createHash('sha256');
  for (let from = 0; from < end; from += 1 << 20) hash.update(read(at, from, Math.min(1 << 20, end - from)));
  return hash.digest();
}

function placesIn(at: number, first: number, end: number): readonly number[] | undefined {
  const places = [first];
  let place = first;
  while (place < end) {
    const length = read(at, place, lengthBytes);
    place += lengthBytes + (length.length === lengthBytes ? length.readUInt32LE() : end);
    places.push(place);
  }
  return place === end ? places : undefined;
}

/** Under a seal and a head that tells the version stands what this code has written, in its order. */
function isOf<T>(_: SealedType<T>, value: unknown): value is T {
  return value !== undefined;
}
