import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { patiently } from '../../disk/patiently.ts';
import { makeFolder } from '../../disk/make-folder.ts';

/** The steps by which a finished site takes its place. A kill may come between any two, or in the midst of `copy` or `remove`; a test brings it about. */
export interface SwapSteps {
  readonly exists: (path: string) => boolean;
  readonly makeFolder: (path: string) => void;
  /** At once or not at all. */
  readonly rename: (from: string, to: string) => void;
  readonly copy: (from: string, to: string) => void;
  /** Takes a folder away with all that is in it, where it is there. */
  readonly remove: (path: string) => void;
}

export const realSteps: SwapSteps = {
  exists: existsSync,
  makeFolder,
  rename: (from, to) => { patiently(() => { renameSync(from, to); }); },
  copy: (from, to) => { cpSync(from, to, { recursive: true }); },
  remove: (path) => { patiently(() => { rmSync(path, { recursive: true, force: true }); }); },
};
