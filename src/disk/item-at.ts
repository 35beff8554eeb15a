import { lstatSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { errorCode } from './error-code.ts';

/**
 * How something on the disk is; no link is followed at its end. Undefined where there is nothing, or a file in the place of a folder on the way.
 * @throws the file system's error where it may not be looked at
 */
export function itemAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}
