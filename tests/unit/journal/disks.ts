import { writeFileSync } from 'node:fs';
import { diskWriter } from '../../../src/journal/writer.ts';
import type { Writer } from '../../../src/journal/writer.ts';

/** What a process throws that was killed: nobody catches it, and nothing it does afterwards counts. */
export class Killed extends Error {}

/**
 * The real disk, for a process that is killed in its step `last`, counted from 1: the step is not taken, or half of it, when it
 * writes. No step after that is taken. Its owner is no process that runs.
 */
export function killedAt(last: number): Writer & { readonly steps: () => number } {
  let steps = 0;
  const step = (): void => {
    steps += 1;
    if (steps >= last) throw new Killed();
  };
  return {
    owner: '999999999',
    isAlive: diskWriter.isAlive,
    steps: () => steps,
    makeFolder: (path) => { step(); diskWriter.makeFolder(path); },
    write: (path, content, mode) => {
      if (steps + 1 === last) writeFileSync(path, content.slice(0, content.length / 2));
      step();
      diskWriter.write(path, content, mode);
    },
    mark: (path) => { step(); diskWriter.mark(path); },
    rename: (from, to) => { step(); return diskWriter.rename(from, to); },
    remove: (path) => { step(); diskWriter.remove(path); },
    removeEmpty: (path) => { step(); diskWriter.removeEmpty(path); },
    settle: (folder) => { step(); diskWriter.settle(folder); },
  };
}
