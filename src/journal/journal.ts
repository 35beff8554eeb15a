import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** In the pending folder. Beside it stand the new contents, each under its number in the list. Its name makes the change binding. */
export const journalFile = 'journal.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const journal = z.strictObject({
  version: z.literal(1),
  /** The digest of each file before the change and after it; null where there is no file. */
  changes: z.array(z.strictObject({ file: z.string(), before: sha256.nullable(), after: sha256.nullable() })),
});

export type Journal = z.infer<typeof journal>;

/** Reads a journal; undefined when there is none, `damaged` when it is not what this software writes. */
export function readJournal(folder: string): Journal | 'damaged' | undefined {
  const path = join(folder, journalFile);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isFile()) return 'damaged';
  const read = journal.safeParse(parsed(path));
  return read.success ? read.data : 'damaged';
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function journalText(written: Journal): string {
  return `${JSON.stringify(written, null, 2)}\n`;
}
