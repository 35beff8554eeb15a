import { closeSync, lstatSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Bytes at the beginning of the file of a value: its seal. What follows is the value. */
const sealLength = 32;

interface KeptFile {
  readonly seal: Buffer;
  readonly payload: Buffer;
}

/** Undefined for a file that cannot be read, or is too short to have a seal. */
export function readKeptFile(file: string): KeptFile | undefined {
  try {
    const bytes = readFileSync(file);
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
