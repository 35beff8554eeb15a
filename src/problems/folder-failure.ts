import { errorCode, errorPath } from '../disk/error-code.ts';
import { shown } from './entry.ts';

/** What the system's short names mean where they are no plain words. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full'], ['EDQUOT', 'your share of the disk is used up'], ['EROFS', 'the disk can only be read'], ['EIO', 'the disk fails'],
  ['EACCES', 'permission is denied'], ['EPERM', 'permission is denied'], ['EBUSY', 'another program holds a file or folder'],
]);

/**
 * Why a command came to nothing in the content folder, as a sentence.
 * @throws what the system has not refused, as it is: that is a fault of the software, and to be seen whole
 */
export function folderFailure(error: unknown): string {
  const code = errorCode(error);
  // Names that begin so are Node's own.
  if (code === undefined || code.startsWith('ERR_')) throw error;
  const meaning = meanings.get(code);
  return `The content folder cannot be read or written${meaning === undefined ? '' : `: ${meaning}`} (${shown([code, errorPath(error) ?? ''].join(' ').trim())}).`;
}
