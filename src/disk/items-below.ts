import { join } from 'node:path';
import { itemsIn } from './items-in.ts';
import type { Kind } from './items-in.ts';

/** Something below a folder that is no folder itself: a file, a link, a device. */
export interface ItemBelow {
  /** From the folder on, with forward slashes. */
  readonly path: string;
  readonly kind: Kind;
}

/**
 * All that lies in a folder and in those in it, in code-unit order. No link is followed, as Node's own way would: it may lead out
 * of the folder, or back into it without end.
 * @throws the file system's error where one of them cannot be listed
 */
export function itemsBelow(folder: string): readonly ItemBelow[] {
  const found: ItemBelow[] = [];
  const visit = (under: string) => {
    for (const { name, kind } of itemsIn(join(folder, under))) {
      const path = `${under}${name}`;
      if (kind.isDirectory()) visit(`${path}/`);
      else found.push({ path, kind });
    }
  };
  visit('');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
