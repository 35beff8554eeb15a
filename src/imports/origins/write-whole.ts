import { writeSync } from 'node:fs';

/**
 * Writes all of a text. The system may take a part of what it is given and only say how much, as it does where a disk has room for no more; the next
 * part says why.
 * @param at the byte at which it is to stand; without one it stands behind what was written before
 * @returns how many bytes it has
 * @throws the file system's error
 */
export function writeWhole(file: number, text: string, at?: number): number {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, at === undefined ? null : at + done);
  return bytes.length;
}
