import { rmSync } from 'node:fs';

/** A sealed file is a line that tells what it is, values, and a SHA-256 of all that. Of a value: its length, little-endian, then JSON under Brotli. */
export const lengthBytes = 4;
export const sealLength = 32;

/** The type of a value in a sealed file. */
export interface SealedType<T> {
  /** Carries the type `T` alone: no value has this property. */
  readonly of?: T;
}

/** Where a file is written until it is sealed. */
export function makingOf(file: string): string {
  return `${file}.making`;
}

/** Takes away what was written of a file that is not sealed yet. */
export function dropSealing(file: string): void {
  rmSync(makingOf(file), { force: true });
}
