import { createReadStream } from 'node:fs';
import { LineSplitter } from '../text/lines.ts';
import { rowLimit } from './csv-rows.ts';

/** What is kept of a stretch of a table that cannot be told into rows, in bytes. */
const keptMost = 32 * 1024 * 1024;

/** A stretch of a table in which rows cannot be told from each other. */
export interface Unread {
  /** Undefined where it is too long to be kept. */
  readonly bytes: Uint8Array | undefined;
  /** How many lines it has. */
  readonly lines: number;
  /** The byte at which a row surely begins again; undefined where none does up to the end. */
  readonly next: number | undefined;
}

/**
 * Finds where a table goes on behind a row that cannot be read: at the first line behind the row's own that is a whole row by itself, with as many cells as
 * the columns have names and every quotation mark closed. What comes before may be text of that row.
 * @param from the byte at which the row begins
 */
export async function unreadFrom(path: string, from: number, delimiter: string, columns: number): Promise<Unread> {
  const splitter = new LineSplitter(rowLimit);
  const kept: Uint8Array[] = [];
  const counts = { at: from, lines: 0, length: 0 };
  const stretch = (next: number | undefined): Unread => ({ bytes: counts.length > keptMost ? undefined : Buffer.concat(kept), lines: counts.lines, next });
  const isOver = (line: Uint8Array | undefined, length: number) => {
    const text = line === undefined ? '' : Buffer.from(line).toString();
    if (counts.lines > 0 && text.trim() !== '' && isWholeRow(text.replace(/\r$/, ''), delimiter, columns)) return true;
    counts.at += length;
    counts.length += length;
    counts.lines += text.trim() === '' && counts.lines === 0 ? 0 : 1;
    if (line !== undefined && counts.length <= keptMost) kept.push(line, Buffer.from('\n'));
    if (line === undefined) counts.length = keptMost + 1;
    return false;
  };
  const file = createReadStream(path, { start: from });
  for await (const chunk of file) {
    const bytes: unknown = chunk;
    if (!(bytes instanceof Uint8Array)) continue;
    for (const { bytes: line, length } of splitter.push(bytes)) if (isOver(line, length + 1)) return stretch(counts.at);
  }
  for (const { bytes: line, length } of splitter.end()) if (isOver(line, length)) return stretch(counts.at);
  return stretch(undefined);
}

/** Whether a line is a row by itself. A mark opens a cell where the cell begins with it, is closed by the next, and is doubled within. */
function isWholeRow(line: string, delimiter: string, columns: number): boolean {
  let cells = 1;
  let isQuoted = false;
  let isBeginning = true;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (isQuoted) {
      if (sign !== '"') continue;
      if (line[at + 1] === '"') at += 1;
      else isQuoted = false;
    } else if (sign === delimiter) {
      cells += 1;
      isBeginning = true;
      continue;
    } else if (sign === '"' && isBeginning) isQuoted = true;
    isBeginning = false;
  }
  return !isQuoted && columns > 2 && cells === columns;
}

/**
 * Whether a row took in the beginning of another, because a quotation mark in it is not closed: then the next mark, by which its
 * cell of several lines ends, is one that opens a cell of that other row.
 */
export function tookAnother(raw: string, delimiter: string, columns: number): boolean {
  let opened = -1;
  let lineEnd = -1;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === '\n') lineEnd = at;
    if (raw[at] !== '"') continue;
    const before = raw[at - 1] ?? '\n';
    const after = raw[at + 1] ?? '\n';
    if (opened < 0) {
      if (before === delimiter || before === '\n' || before === '\r') opened = at;
    } else if (after === '"') at += 1;
    else {
      const isEnd = after === delimiter || after === '\n' || after === '\r';
      const hasLines = lineEnd > opened;
      if (!isEnd && hasLines && (before === delimiter || (before === '\n' && isWholeRow(/^[^\r\n]*/.exec(raw.slice(at))?.[0] ?? '', delimiter, columns)))) return true;
      if (isEnd) opened = -1;
    }
  }
  return false;
}
