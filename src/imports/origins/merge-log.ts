import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { patiently } from '../../disk/patiently.ts';
import { importedColumns } from '../../model/imported.ts';
import { inOrder, keyOf } from './in-order.ts';
import { linesOf } from './lines-of.ts';
import { readLine } from './origin.ts';
import { writeWhole } from './write-whole.ts';

/** How much is written at once, in characters. */
const piece = 1024 * 1024;

/** How many lines of a log are sorted in memory; a longer one is sorted in parts, which lie beside it for the time. */
const longestPart = 50_000;

/**
 * Puts the lines of a log into the record that it belongs to, which is sorted by the keys as they are written, and takes the log away. The record is the
 * one before or the new one at any moment, and what was begun and killed comes to the same when it is done again.
 * @param unfinished where the new record is written first; the parts of a long log lie beside it
 * @param most how many lines are sorted in memory
 * @throws the file system's error
 */
export function mergeLog(record: string, log: string, unfinished: string, most = longestPart): void {
  const parts: string[] = [];
  let added = new Map<string, string>();
  for (const { text } of linesOf(log, true)) {
    if (readLine(text) === undefined) continue;
    added.set(keyOf(text), text);
    if (added.size < most) continue;
    const part = `${unfinished}-${parts.length}`;
    parts.push(part);
    writeLines(part, sorted(added), false);
    added = new Map();
  }
  const earlier = [...(existsSync(record) ? [record] : []), ...parts].map(textsOf);
  writeLines(unfinished, inOrder([...earlier, sorted(added)]), true);
  patiently(() => { renameSync(unfinished, record); });
  for (const path of [...parts, log]) rmSync(path, { force: true });
}

function sorted(lines: ReadonlyMap<string, string>): string[] {
  return [...lines.keys()].sort().map((key) => lines.get(key) ?? '');
}

function* textsOf(path: string): Generator<string> {
  for (const { text } of linesOf(path)) if (text !== importedColumns) yield text;
}

function writeLines(path: string, lines: Iterable<string>, isRecord: boolean): void {
  const file = openSync(path, 'w');
  try {
    let made = isRecord ? `${importedColumns}\n` : '';
    for (const line of lines) {
      made += `${line}\n`;
      if (made.length < piece) continue;
      writeWhole(file, made);
      made = '';
    }
    writeWhole(file, made);
    if (isRecord) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
