import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '../kept/stamp.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { applyJournal } from './apply.ts';
import type { Writer } from './writer.ts';
import { journalFile, journalText } from './journal.ts';
import type { Journal } from './journal.ts';
import { pendingFolder } from './pending-folder.ts';
import { digestOfFile, placeOf } from './place.ts';

/** One record file as it was read and as it is to be; undefined where there is none. */
export interface FileChange {
  /** From the content folder on. */
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Changes several files as one. All new contents and a journal are put aside and on the disk; a rename of the journal makes the
 * change binding; then each file is put in its place by a rename. The caller has the lock.
 * @returns why nothing was changed
 * @throws the file system's error; before the change is binding nothing is left of it, after that the next reader finishes it
 */
export function changeFiles(root: string, changes: readonly FileChange[], writer: Writer): Problem | undefined {
  const journal: Journal = {
    version: 1,
    changes: changes.map(({ file, before, after }) => ({ file, before: digestOrNull(before), after: digestOrNull(after) })),
  };
  for (const { file, before } of journal.changes) {
    const path = placeOf(root, file);
    if (path === undefined || digestOfFile(path) !== before) return problem('change-overtaken', { file }, null);
  }
  const text = journalText(journal);
  const folder = join(root, pendingFolder, sha256Of(text).slice(0, 16));
  try {
    stage(root, folder, changes, text, writer);
  } catch (error) {
    writer.remove(folder);
    throw error;
  }
  writer.settle(folder);
  return applyJournal(root, folder, journal, writer);
}

function stage(root: string, folder: string, changes: readonly FileChange[], journal: string, writer: Writer): void {
  const unfinished = join(folder, `${journalFile}.part`);
  writer.remove(folder);
  writer.makeFolder(folder);
  for (const [index, { file, after }] of changes.entries()) {
    if (after !== undefined) writer.write(join(folder, String(index)), after, statSync(join(root, file), { throwIfNoEntry: false })?.mode);
  }
  writer.write(unfinished, journal);
  for (const up of [folder, join(folder, '..'), join(folder, '..', '..')]) writer.settle(up);
  if (!writer.rename(unfinished, join(folder, journalFile))) throw new Error('the folder of the change was taken away');
}

function digestOrNull(text: string | undefined): string | null {
  return text === undefined ? null : sha256Of(text);
}
