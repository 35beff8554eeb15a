import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { itemsIn } from '../../kept/items-in.ts';

/** All that lies in a folder and in those in it, as paths from there with forward slashes. */
export interface Tree {
  readonly files: readonly string[];
  /** Each before those in it. */
  readonly folders: readonly string[];
  /** What is neither, as a link, which would lead out of the folder, and folders that this user may not change. */
  readonly odd: readonly string[];
}

/** @throws the file system's error where a folder cannot be listed */
export function treeOf(folder: string): Tree {
  const [files, folders, odd]: [string[], string[], string[]] = [[], [], []];
  const visit = (under: string) => {
    for (const { name, kind } of itemsIn(join(folder, under))) {
      const path = `${under}${name}`;
      (kind.isFile() ? files : kind.isDirectory() ? folders : odd).push(path);
      if (kind.isDirectory()) visit(`${path}/`);
    }
    if (!isOurs(join(folder, under))) odd.push(under);
  };
  visit('');
  return { files, folders, odd };
}

function isOurs(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
