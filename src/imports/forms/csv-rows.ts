import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { InputFault } from '../inputs/input-fault.ts';

/** The longest row, in bytes. */
export const rowLimit = 4 * 1024 * 1024;

export interface Row {
  readonly cells: readonly string[];
  /** As it stands in the file. */
  readonly raw: string;
  /** The line in which it ends, counted from where the reading began. */
  readonly line: number;
  /** The byte of the file behind it. */
  readonly end: number;
}

/** Where rows cannot be told from each other any more, and why. */
export interface Break {
  readonly reason: string;
}

export const unclosed = 'A quotation mark that opens a cell is not closed. Close it, and write two for one within a cell.';

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: unclosed,
  CSV_MAX_RECORD_SIZE: `The row is longer than ${rowLimit / 1024 / 1024} MB, or a quotation mark in it is not closed. Part the text, or close the mark.`,
};

/**
 * The rows of a table of comma-separated values (RFC 4180) in UTF-8, from a byte on; a quotation mark within a cell is a sign like any other, and lines may
 * end in any way. At no time is much more than one row in memory.
 * @returns where it breaks off before its end
 * @throws InputFault when the file is not UTF-8: no letter may be lost; the system's error when it cannot be read
 */
export async function* csvRows(path: string, start: number, delimiter: string, progress: (bytes: number) => void): AsyncGenerator<Row, Break | undefined> {
  const ready: Row[] = [];
  let doubled = 0;
  const parser = parse({
    bom: start === 0, delimiter, record_delimiter: ['\r\n', '\n', '\r'], max_record_size: rowLimit, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true, raw: true,
    on_record: (row: unknown) => {
      const shape = shapeOf(row, start);
      // The parser counts a line end of two signs twice where it stands within a cell; that of the row is one sign in `raw`.
      doubled += shape.raw.match(/\r\n/g)?.length ?? 0;
      ready.push({ ...shape, line: shape.line - doubled });
      return null; // Rows wait here, since the parser forgets those that were not taken when it breaks off.
    },
  });
  let failure: Error | undefined;
  parser.on('error', (error) => { failure ??= error; });
  parser.resume();
  for await (const text of decoded(createReadStream(path, { start }), start, progress)) {
    await new Promise<void>((resolve) => { parser.write(text, () => { resolve(); }); });
    yield* ready.splice(0);
    if (failure !== undefined) break;
  }
  if (failure === undefined) await new Promise<void>((resolve) => { parser.once('close', resolve).end(); });
  yield* ready.splice(0);
  return failure === undefined ? undefined : breakOf(failure);
}

function breakOf(failure: Error): Break {
  const reason = failure instanceof CsvError ? reasons[failure.code] : undefined;
  if (reason === undefined) throw failure instanceof CsvError ? new InputFault(`is no table that can be read any further: ${failure.message}.`) : failure;
  return { reason };
}

async function* decoded(bytes: AsyncIterable<unknown>, start: number, progress: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let read = start;
  try {
    for await (const chunk of bytes) {
      if (!(chunk instanceof Uint8Array)) continue;
      yield decoder.decode(chunk, { stream: true });
      read += chunk.length;
      progress(read);
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputFault(`is not in UTF-8${read === 0 ? '' : `, somewhere behind its first ${read} bytes`}. Save it as "CSV UTF-8", so that no letter is lost.`);
  }
}

/** What the parser gives with `info` and `raw`; its types say less. */
function shapeOf(row: unknown, start: number): Row {
  const part = (of: unknown, key: string): unknown => (typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined);
  const [record, raw, info] = ['record', 'raw', 'info'].map((key) => part(row, key));
  const cells: unknown[] = Array.isArray(record) ? record : [];
  const [lines, bytes] = [part(info, 'lines'), part(info, 'bytes')];
  return { cells: cells.map(String), raw: typeof raw === 'string' ? raw : '', line: typeof lines === 'number' ? lines : 1, end: start + (typeof bytes === 'number' ? bytes : 0) };
}
