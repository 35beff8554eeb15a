import { fileURLToPath } from 'node:url';
import { errorCode } from '../disk/error-code.ts';
import { itemsBelow } from '../disk/items-below.ts';
import type { ItemBelow } from '../disk/items-below.ts';
import { isLeftBehind } from '../model/left-behind.ts';

const folder = fileURLToPath(new URL('../../public/', import.meta.url));

/** Something in `public/` that is no folder. */
export interface PublicItem {
  /** From the root of the site. */
  readonly path: string;
  readonly is: 'a file' | 'a link' | 'a device or a pipe';
}

/**
 * What lies in `public/` and is copied as it is, in code-unit order: all but what systems and editors leave behind.
 * No link is followed.
 * @throws the file system's error where the folder is there and cannot be listed
 */
export function publicItems(inFolder = folder): readonly PublicItem[] {
  return itemsIn(inFolder).filter((item) => !isLeft(item)).map(({ path, kind }): PublicItem => ({ path, is: kind.isFile() ? 'a file' : kind.isSymbolicLink() ? 'a link' : 'a device or a pipe' }));
}

export function publicFiles(): readonly string[] {
  return publicItems().map(({ path }) => path);
}

/** The files that systems and editors have left in `public/`, from there on. */
export function leftInPublic(inFolder = folder): readonly string[] {
  return itemsIn(inFolder).filter(isLeft).map(({ path }) => path);
}

function isLeft({ path, kind }: ItemBelow): boolean {
  return kind.isFile() && isLeftBehind(path);
}

function itemsIn(inFolder: string): readonly ItemBelow[] {
  try {
    return itemsBelow(inFolder);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return []; // The folder may be taken away: then nothing is copied.
  }
}
