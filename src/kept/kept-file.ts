import { closeSync, fstatSync, lstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Bytes at the beginning of the file of a value: its seal. What follows is the value. */
const sealLength = 32;

interface KeptFile {
  readonly seal: Buffer;
  readonly payload: Buffer;
}

/** Room for the bytes of one file at a time. To read into memory that was used before costs a fraction of what memory costs that is new. */
export class Room {
  #bytes = Buffer.alloc(0);

  /** The bytes of a file, until the next one is read. @throws the file system's error */
  read(file: string): Buffer {
    const open = openSync(file, 'r');
    try {
      const { size } = fstatSync(open);
      if (size > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(size);
      let end = 0;
      for (let got = -1; got !== 0 && end < size; end += got) got = readSync(open, this.#bytes, end, size - end, null);
      return this.#bytes.subarray(0, end);
    } finally {
      closeSync(open);
    }
  }
}

/**
 * Undefined for a file that cannot be read, or is too short to have a seal.
 * @param room where it is read
 */
export function readKeptFile(file: string, room: Room): KeptFile | undefined {
  try {
    const bytes = room.read(file);
    return bytes.length < sealLength ? undefined : { seal: bytes.subarray(0, sealLength), payload: bytes.subarray(sealLength) };
  } catch {
    return undefined; // What cannot be read is not kept.
  }
}

/** The seal that a file bears; whether its value is whole is not looked at. Undefined for a file that cannot be read. */
export function readSeal(file: string): Buffer | undefined {
  try {
    const open = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(sealLength);
      return bytes.subarray(0, readSync(open, bytes));
    } finally {
      closeSync(open);
    }
  } catch {
    return undefined; // What cannot be read is not kept.
  }
}

/** Seal and value are written one after the other, without a copy of both. @throws the file system's error */
export function writeKeptFile(file: string, seal: Uint8Array, payload: Uint8Array): void {
  const open = openSync(file, 'w');
  try {
    writeFileSync(open, seal);
    writeFileSync(open, payload);
  } finally {
    closeSync(open);
  }
}

/** Puts a file that is whole in its place, also where a folder has its name. @throws the file system's error */
export function placeKeptFile(made: string, file: string): void {
  if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true) rmSync(file, { recursive: true });
  renameSync(made, file);
}
