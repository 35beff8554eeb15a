import { dirname, join } from 'node:path';
import { problem } from '../problems/catalogue.ts';
import { quote } from '../problems/entry.ts';
import type { Problem } from '../problems/problem.ts';
import type { Writer } from './writer.ts';
import { journalFile } from './journal.ts';
import type { Journal } from './journal.ts';
import { pendingFolder } from './pending-folder.ts';
import { digestOfFile, placeOf } from './place.ts';

interface Step {
  /** What is moved where; a file that goes is moved out of the archive into the folder of the change. */
  readonly from: string;
  readonly to: string;
}

/**
 * Carries out a journal as far as it is not carried out yet, and forgets it. Two processes may do this at once, and each may be
 * killed anywhere: every step is a rename that can happen once.
 * @param folder the folder of the change
 * @returns why nothing was done: a file is neither what it was nor what it is to be
 */
export function applyJournal(root: string, folder: string, { changes }: Journal, writer: Writer): Problem | undefined {
  const steps: Step[] = [];
  for (const [index, change] of changes.entries()) {
    const path = placeOf(root, change.file);
    if (path === undefined) return problem('change-unreadable', { file: pendingFolder }, { reason: `it names ${quote(change.file)}, which can be no record` });
    const staged = join(folder, String(index));
    const waiting = digestOfFile(staged);
    const found = digestOfFile(path);
    if (change.after === null ? found === null : waiting === null) continue;
    if (waiting !== change.after) return problem('change-unreadable', { file: pendingFolder }, { reason: `the new content of ${quote(change.file)} is damaged` });
    if (found !== null && found !== change.before && found !== change.after) return problem('change-cut-short', { file: change.file }, null);
    steps.push(change.after === null ? { from: path, to: join(folder, `${index}.before`) } : { from: staged, to: path });
  }
  for (const { from, to } of steps) writer.rename(from, to);
  for (const path of new Set(changes.map(({ file }) => dirname(join(root, file))))) writer.settle(path);
  writer.remove(join(folder, journalFile));
  writer.settle(folder);
  writer.remove(folder);
  return undefined;
}
