import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { itemAt } from '../../disk/item-at.ts';
import { checksumIfRead } from '../../kept/stamp.ts';
import type { MadeFile } from './made-file.ts';
import type { SiteFolder } from './site-folder.ts';

/** A file of the site before, as it was when it was made. */
export interface FileBefore extends Pick<MadeFile, 'size' | 'modified' | 'sha256'> {
  /** From the root of the site. */
  readonly path: string;
}

/**
 * Puts files of the site before into the site that is made.
 * @param before where the site before lies, absolute
 * @returns of each when it was modified, in milliseconds; undefined of one that somebody has changed since it was made, which is not put in place
 * @throws the file system's error
 */
export function takeFiles(place: SiteFolder, before: string, files: readonly FileBefore[]): readonly (number | undefined)[] {
  return files.map((file) => {
    const is = asMade(before, file);
    return is && place.share(file.path, join(before, file.path), is);
  });
}

/** How a file is, if it is what it was when it was made. */
export function asMade(folder: string, { path, size, modified, sha256 }: FileBefore): Stats | undefined {
  const is = itemAt(join(folder, path));
  return is?.isFile() === true && is.size === size && (is.mtimeMs === modified || checksumIfRead(folder, path) === sha256) ? is : undefined;
}
