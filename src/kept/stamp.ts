import { hash } from 'node:crypto';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { itemAt } from '../disk/item-at.ts';

/** How a file stands, without reading it. */
export interface Standing {
  readonly size: number;
  /** Milliseconds. */
  readonly modified: number;
  /** Milliseconds: when anything of the file was changed last, its times included. */
  readonly changed: number;
}

/** What tells that a file has not changed, without reading it; what tells it after a copy, by reading it. */
export interface Stamp extends Standing {
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Milliseconds. A file changed so shortly before it was looked at may change again and look the same: clocks of disks are coarse. */
export const settlingTime = 2000;

/** @param sha256 of what was read of the file just now */
export function stampOf(root: string, file: string, sha256: string, now: number): Stamp {
  const { size, mtimeMs, ctimeMs } = lstatSync(join(root, file));
  const fresh = Math.max(mtimeMs, ctimeMs) > now - settlingTime;
  return { size, modified: fresh ? -1 : mtimeMs, changed: fresh ? -1 : ctimeMs, sha256 };
}

/**
 * The stamp of a file that is what it was; undefined for one that has changed. One that only has other times, as after a copy or a
 * checkout, is read and held against its checksum, and has a new stamp.
 * @param seen how it stood just now, if that was looked at; it is looked at again only where that is not how it stood before
 */
export function stampAgain(root: string, file: string, stamp: Stamp, now: number, seen?: Standing): Stamp | undefined {
  if (seen !== undefined && seen.size === stamp.size && seen.modified === stamp.modified && seen.changed === stamp.changed) return stamp;
  const is = itemAt(join(root, file));
  if (is?.isFile() !== true || is.size !== stamp.size) return undefined;
  if (is.mtimeMs === stamp.modified && is.ctimeMs === stamp.changed) return stamp;
  const sha256 = checksumIfRead(root, file);
  return sha256 === stamp.sha256 ? stampOf(root, file, sha256, now) : undefined;
}

/** SHA-256 of a file, or of what a link leads to; undefined where it cannot be read: whoever reads it in earnest tells why. A pipe is not waited for. */
export function checksumIfRead(root: string, file: string): string | undefined {
  try {
    const path = join(root, file);
    return statSync(path).isFile() ? sha256Of(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}

export function sha256Of(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}
