import { rmSync } from 'node:fs';
import { itemAt } from './item-at.ts';

/**
 * Takes away what stands in the place of a folder of the cache and is none, as a file or a link: what a link leads to is somebody else's, and
 * nothing of it is to be taken away as old. Where the disk refuses it stays, and whoever needs the folder says why.
 */
export function freePlace(folder: string): void {
  try {
    if (itemAt(folder)?.isDirectory() !== true) rmSync(folder, { force: true });
  } catch {
    // What may not be looked at may not be taken away either.
  }
}
