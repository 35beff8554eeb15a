import { rmSync } from 'node:fs';
import { patiently } from '../disk/patiently.ts';

/**
 * Takes a folder away with all that is in it, where that may be done. Where the disk refuses it stays, and only room is lost: for what nobody
 * takes for whole, and where something else went wrong already, which is to be told.
 */
export function dropFolder(folder: string): void {
  try {
    patiently(() => { rmSync(folder, { recursive: true, force: true }); });
  } catch {
    // It may not be taken away.
  }
}
