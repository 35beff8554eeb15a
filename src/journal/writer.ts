import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../disk/error-code.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { isAlive, ownerOf } from './owner.ts';
import { patiently } from '../disk/patiently.ts';

/** The steps by which a change reaches the disk. A kill may come between any two, or in the midst of a `write`; a test brings it about. */
export interface Writer {
  /** The process that takes the steps. */
  readonly owner: string;
  readonly isAlive: (owner: string) => boolean;
  readonly makeFolder: (path: string) => void;
  /**
   * Makes a file, whole and on the disk when this returns.
   * @param mode who may read and write it, where that is not the system's default
   * @throws the file system's error, also when something stands there
   */
  readonly write: (path: string, content: string, mode?: number) => void;
  /** Makes an empty file that means something only while its maker lives, and so need not outlast a loss of power. @throws the same */
  readonly mark: (path: string) => void;
  /** @returns false when nothing stands at `from`, or the folder of `to` is gone */
  readonly rename: (from: string, to: string) => boolean;
  /** Takes a file or a folder away with all that is in it, where it is there. */
  readonly remove: (path: string) => void;
  /** Takes a folder away if it is there and empty. */
  readonly removeEmpty: (path: string) => void;
  /** Waits until the names in a folder are on the disk. */
  readonly settle: (folder: string) => void;
}

export const diskWriter: Writer = {
  owner: ownerOf(process.pid),
  isAlive,
  makeFolder,
  write: (path, content, mode) => {
    writeFileSync(path, content, { flag: 'wx', flush: true });
    if (mode !== undefined) chmodSync(path, mode);
  },
  mark: (path) => { writeFileSync(path, '', { flag: 'wx' }); },
  rename: (from, to) => tolerating(['ENOENT'], () => {
    if (!tolerating(['EXDEV'], () => { patiently(() => { renameSync(from, to); }); })) moveAcross(from, to);
  }),
  remove: (path) => { patiently(() => { rmSync(path, { recursive: true, force: true }); }); },
  removeEmpty: (path) => { tolerating(['ENOENT', 'ENOTEMPTY', 'EEXIST'], () => { rmdirSync(path); }); },
  settle: (folder) => {
    // Some systems open no folder, or write its names by themselves.
    tolerating(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOENT'], () => {
      const open = openSync(folder, 'r');
      try {
        fsyncSync(open);
      } finally {
        closeSync(open);
      }
    });
  },
};

/** A folder of records may be on a disk of its own: the file is first copied beside its place, under a name that the archive passes over. */
function moveAcross(from: string, to: string): void {
  const beside = join(dirname(to), `.${basename(to)}.part`);
  writeFileSync(beside, readFileSync(from), { flush: true });
  chmodSync(beside, statSync(from).mode);
  patiently(() => { renameSync(beside, to); });
  rmSync(from);
}

function tolerating(codes: readonly string[], step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (codes.includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}
