import { dirname } from 'node:path';
import { errorCode } from '../../disk/error-code.ts';
import { namesBeside } from './swap-names.ts';
import { realSteps } from './swap-steps.ts';
import type { SwapSteps } from './swap-steps.ts';

/**
 * Puts a finished folder in the place of another, which stands beside it then until `recoverSite` takes it away. What was made on another
 * disk is first copied beside its place, so that the change itself is two renames. Between them nothing stands at `out`, and the old site
 * whole beside it: after a kill just then `recoverSite` puts it back.
 * @throws the file system's error; then the old site stands at `out`, or beside it where even that rename was refused
 */
export function exchange(made: string, out: string, steps: SwapSteps = realSteps): void {
  const { making, before } = namesBeside(out);
  steps.makeFolder(dirname(out));
  recoverSite(out, steps);
  let swapped = false;
  try {
    move(made, making, steps);
    if (steps.exists(out)) steps.rename(out, before);
    steps.rename(making, out);
    swapped = true;
  } finally {
    if (!swapped) recoverSite(out, steps);
  }
}

/**
 * Finishes or undoes a swap that was cut off: the old site goes back if no other has taken its place, and what is left of either
 * is taken away. Where no swap was cut off it does nothing. A folder is renamed before it is taken away, so one that is called
 * `before` is always whole.
 * @returns what may not be taken away, as where another user made it or a program holds it: it does no harm until the next swap
 */
export function recoverSite(out: string, steps: SwapSteps = realSteps): readonly string[] {
  const { making, before, gone } = namesBeside(out);
  if (steps.exists(before) && !steps.exists(out)) steps.rename(before, out);
  if (steps.exists(before)) {
    if (steps.exists(gone) && !isAllowed(() => { steps.remove(gone); })) return [gone, before];
    if (!isAllowed(() => { steps.rename(before, gone); })) return [before];
  }
  return [gone, making].filter((left) => steps.exists(left) && !isAllowed(() => { steps.remove(left); }));
}

/** A file that is open keeps its folder: on Windows, and on disks of other machines, where it stays under another name. */
function isAllowed(step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EBUSY', 'ENOTEMPTY'].includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

function move(from: string, to: string, steps: SwapSteps): void {
  try {
    steps.rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    steps.copy(from, to);
  }
}
