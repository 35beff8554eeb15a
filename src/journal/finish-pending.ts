import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../disk/error-code.ts';
import { itemsIn } from '../disk/items-in.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { applyJournal } from './apply.ts';
import { diskWriter } from './writer.ts';
import type { Writer } from './writer.ts';
import { readJournal } from './journal.ts';
import { pendingFolder } from './pending-folder.ts';
import { ownerOfLock } from './lock.ts';

/**
 * Finishes what a command that was killed had begun in a content folder: a change that was binding is carried out, one that was
 * not is forgotten. Whoever reads the folder calls this first, and so reads the archive before the change or after it.
 * @returns what stands in the way
 */
export function finishPending(root: string, writer: Writer = diskWriter): readonly Problem[] {
  const pending = join(root, pendingFolder);
  const found = lstatSync(pending, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [problem('change-unreadable', { file: pendingFolder }, { reason: 'it is no folder' })];
  try {
    return finishAll(root, pending, writer);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    return [problem('change-unreadable', { file: pendingFolder }, { reason })];
  }
}

function finishAll(root: string, pending: string, writer: Writer): readonly Problem[] {
  const items = itemsIn(pending).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const locks = items.flatMap(({ name }) => ownerOfLock(name) ?? []);
  // What is not binding yet may be in the making: then its maker lives and has a lock.
  const inMaking = locks.some((owner) => writer.isAlive(owner));
  const problems: Problem[] = [];
  for (const item of items.filter(({ kind }) => kind.isDirectory())) {
    const folder = join(pending, item.name);
    const journal = readJournal(folder);
    if (journal === 'damaged') problems.push(problem('change-unreadable', { file: pendingFolder }, { reason: 'its journal is damaged' }));
    else if (journal !== undefined) problems.push(...[applyJournal(root, folder, journal, writer)].filter((one) => one !== undefined));
    else if (!inMaking) whereAllowed(() => { writer.remove(folder); });
  }
  for (const { name } of items) {
    const owner = ownerOfLock(name);
    if (owner !== undefined && !writer.isAlive(owner)) whereAllowed(() => { writer.remove(join(pending, name)); });
  }
  whereAllowed(() => { writer.removeEmpty(pending); });
  return problems;
}

/** What counts for nothing may stay where it cannot be taken away: whoever only reads the archive needs no right to change it. */
function whereAllowed(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) throw error;
  }
}
