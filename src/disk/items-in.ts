import type { Dirent } from 'node:fs';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What something in a folder is. */
export type Kind = Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

export interface ItemIn {
  readonly name: string;
  readonly kind: Kind;
}

/**
 * What lies directly in a folder. Windows lists as a link whatever a driver looks after, as files of OneDrive and files that share their
 * content: so what is listed as one is asked by itself.
 * @throws the file system's error where the folder cannot be listed
 */
export function itemsIn(folder: string): readonly ItemIn[] {
  return readdirSync(folder, { withFileTypes: true }).map((item) => ({ name: item.name, kind: item.isSymbolicLink() ? asked(folder, item) : item }));
}

function asked(folder: string, item: Dirent): Kind {
  return lstatSync(join(folder, item.name), { throwIfNoEntry: false }) ?? item;
}
