import { fileURLToPath } from 'node:url';
import { errorCode } from '../kept/error-code.ts';
import { itemsBelow } from '../kept/items-below.ts';

const folder = fileURLToPath(new URL('../../public/', import.meta.url));

/** Something in `public/` that is no folder. */
export interface PublicItem {
  /** From the root of the site. */
  readonly path: string;
  readonly is: 'a file' | 'a link' | 'a device or a pipe';
}

/** What lies in `public/` and is copied as it is, in code-unit order. No link is followed. @throws the file system's error where the folder is there and cannot be listed */
export function publicItems(): readonly PublicItem[] {
  try {
    return itemsBelow(folder).map(({ path, kind }): PublicItem => ({ path, is: kind.isFile() ? 'a file' : kind.isSymbolicLink() ? 'a link' : 'a device or a pipe' }));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return []; // The folder may be taken away: then nothing is copied.
  }
}

export function publicFiles(): readonly string[] {
  return publicItems().map(({ path }) => path);
}
