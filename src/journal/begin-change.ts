import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import type { Writer } from './writer.ts';
import { finishPending } from './finish-pending.ts';
import { takeLock } from './lock.ts';

/** A command's turn at changing a content folder, which is over when this is disposed of. */
export interface Turn extends Disposable {
  /** Why it may not change the folder now; none where it may. */
  readonly problems: readonly Problem[];
}

/**
 * Gives a command its turn: one at a time changes a content folder. What a killed command has left is finished before the lock is
 * taken, for under it that counts as still being made.
 * @throws the file system's error
 */
export function beginChange(root: string, writer: Writer): Turn {
  const unfinished = finishPending(root, writer);
  if (unfinished.length > 0) return { problems: unfinished, [Symbol.dispose]: () => undefined };
  const lock = takeLock(root, writer);
  if (!lock.ok) return { problems: [problem('archive-busy', { file: root }, { pid: lock.pid })], [Symbol.dispose]: () => undefined };
  return { problems: [], [Symbol.dispose]: () => { giveBack(lock.release); } };
}

/** A lock that stays does no harm, and its error would hide the one that the command has met with. */
function giveBack(release: () => void): void {
  try {
    release();
  } catch {
    // The lock of a process that has ended counts for nothing.
  }
}
