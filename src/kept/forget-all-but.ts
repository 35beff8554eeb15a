import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePlace } from '../disk/free-place.ts';
import { isOwnName } from './own-name.ts';
import { nameDigits } from './places.ts';

/**
 * Takes away all folders of the cache in a folder but those that were changed last. Where the disk refuses they stay, and only room is lost.
 * @param before milliseconds: what was changed later stays
 */
export function forgetAllBut(most: number, parent: string, before: number): void {
  freePlace(parent);
  try {
    const folders = readdirSync(parent).filter((name) => isOwnName(name, nameDigits)).map((name) => {
      const folder = join(parent, name);
      return { folder, changed: lstatSync(folder).mtimeMs };
    });
    const others = folders.sort((a, b) => b.changed - a.changed).slice(most);
    for (const { folder, changed } of others) if (changed < before) rmSync(folder, { recursive: true, force: true });
  } catch {
    // There is nothing yet, or it may not be looked at.
  }
}
