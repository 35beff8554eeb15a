import { availableParallelism } from 'node:os';
import { finishPending } from '../journal/finish-pending.ts';
import { folderState } from '../kept/folder-state.ts';
import type { FolderState } from '../kept/folder-state.ts';
import type { BuildOptions } from './command/build-options.ts';
import { doneBeside } from './threads/done-beside.ts';
import { lookThread } from './threads/kinds.ts';

/** Fewer files are sooner looked at here than a thread begins. */
const many = 2000;

/**
 * How the content stands before a build reads it. What a command that was killed has begun there is finished first, so that what is looked at
 * is what is read then; what stands in its way is told when it is read. Undefined where a build is never the same as one before.
 * @param files so many there were before
 * @throws the file system's error
 */
export async function contentBefore({ content, leaveOutBroken }: BuildOptions, files = 0): Promise<FolderState | undefined> {
  finishPending(content);
  if (leaveOutBroken) return undefined;
  const now = Date.now();
  if (files < many || availableParallelism() === 1) return folderState(content, now);
  try {
    return await doneBeside(lookThread, { root: content, now });
  } catch {
    // Where no thread can begin it is done here, and what the system refuses is told from here.
    return folderState(content, Date.now());
  }
}
