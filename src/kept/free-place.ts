import { rmSync, statSync } from 'node:fs';

/**
 * Takes away what stands in the place of a folder of the cache and is none, as a file or a link that leads nowhere. Where the disk refuses
 * it stays, and whoever needs the folder says why.
 */
export function freePlace(folder: string): void {
  if (isFolder(folder)) return;
  try {
    rmSync(folder, { force: true });
  } catch {
    // What may not be looked at may not be taken away either.
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
