import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * Makes a folder, and those it lies in, where they are not there. Node's own way says of a disk that can only be read that there
 * is no such file, and on some systems' own folders it never ends.
 * @throws the file system's error
 */
export function makeFolder(folder: string): void {
  if (made(folder)) return;
  makeFolder(dirname(folder));
  if (!made(folder)) mkdirSync(folder);
}

/** @returns false where there is nothing to make it in */
function made(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return true;
    const code = errorCode(error);
    if (code === 'ENOENT' && dirname(folder) !== folder) return false;
    // Another process has taken it away between the two.
    if (code === 'EEXIST' && lstatSync(folder, { throwIfNoEntry: false }) === undefined) return made(folder);
    throw error;
  }
  return true;
}
