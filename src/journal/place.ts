import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../disk/error-code.ts';
import { sha256Of } from '../kept/stamp.ts';
import { segmentFault } from '../model/names/slug.ts';

/**
 * Where a record file stands on the disk; undefined for a path that could lead out of the content folder or to what is no record:
 * each part of it has to be fit for an address, each folder a folder and the file a file or absent, and none a link.
 */
export function placeOf(root: string, file: string): string | undefined {
  const segments = file.split('/');
  const name = segments.pop() ?? '';
  if (segments.length === 0 || !name.endsWith('.md') || [...segments, name.slice(0, -3)].some((segment) => segmentFault(segment) !== undefined)) return undefined;
  let folder = root;
  for (const segment of segments) {
    folder = join(folder, segment);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  }
  const path = join(folder, name);
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === false ? undefined : path;
}

/** SHA-256 of a file in hexadecimal digits, or null where there is none. */
export function digestOfFile(path: string): string | null {
  try {
    return sha256Of(readFileSync(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
