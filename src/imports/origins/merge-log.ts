import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { importedColumns } from '../../model/imported.ts';
import { readLine } from './origin.ts';
import { linesOf } from './lines-of.ts';

/** How much is written at once, in characters. */
const piece = 1024 * 1024;

/**
 * Puts the lines of a log into the record that it belongs to, which is sorted by the keys as they are written, and takes the log away. The record is the
 * one before or the new one at any moment, and what was begun and killed comes to the same when it is done again.
 * @throws the file system's error
 */
export function mergeLog(record: string, log: string, unfinished: string): void {
  const added = new Map<string, string>();
  for (const { text } of linesOf(log, true)) {
    const read = readLine(text);
    if (read !== undefined) added.set(read.written, text);
  }
  const file = openSync(unfinished, 'w');
  try {
    let made = `${importedColumns}\n`;
    for (const line of inOrder(existsSync(record) ? record : undefined, added)) {
      made += `${line}\n`;
      if (made.length < piece) continue;
      writeSync(file, made);
      made = '';
    }
    writeSync(file, made);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, record);
  rmSync(log, { force: true });
}

function* inOrder(record: string | undefined, added: ReadonlyMap<string, string>): Generator<string> {
  const keys = [...added.keys()].sort();
  let next = 0;
  for (const { text } of record === undefined ? [] : linesOf(record)) {
    if (text === importedColumns) continue;
    const key = text.slice(0, text.indexOf('\t'));
    for (; next < keys.length && (keys[next] ?? '') < key; next += 1) yield added.get(keys[next] ?? '') ?? '';
    if (!added.has(key)) yield text;
  }
  for (; next < keys.length; next += 1) yield added.get(keys[next] ?? '') ?? '';
}
