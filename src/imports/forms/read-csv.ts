import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign-article.ts';
import { InputFault } from '../input-fault.ts';
import { scopeOf } from '../source.ts';
import type { Source } from '../source.ts';
import { csvRow } from './csv-row.ts';
import type { FieldMap } from './field-map.ts';
import { beginningOf } from './forms.ts';

/** The longest row, in bytes. */
const limit = 4 * 1024 * 1024;

/** What may part the cells of a row. */
const delimiters = [',', ';', '\t', '|'] as const;

/**
 * The rows of a table of comma-separated values (RFC 4180) in UTF-8, of which the first names the columns. At no time is more than one row in memory.
 * A quotation mark within a cell is a sign like any other.
 * @throws InputFault when a row cannot be told from the next, as behind a quotation mark that nothing closes or in a row beyond the limit, and when
 * the file is not UTF-8: no letter may be lost; the system's error when it cannot be read
 */
export async function* readCsv(source: Source, drafts: ForeignDrafts, map: FieldMap, progress: (bytes: number) => void): AsyncGenerator<Item, undefined> {
  const { path, name } = source;
  const file = createReadStream(path);
  const parser = parse({ bom: true, delimiter: delimiterOf(path), max_record_size: limit, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true, raw: true });
  // An error of any reaches the reader through the parser.
  pipeline(Readable.from(decoded(file)), parser, () => undefined);
  let head: { readonly names: readonly string[]; readonly raw: string } | undefined;
  try {
    for await (const row of parser) {
      progress(file.bytesRead);
      const { cells, raw, line } = shapeOf(row);
      if (head === undefined) {
        head = { names: cells.map((cell) => cell.trim()), raw };
        continue;
      }
      const item = { scope: scopeOf(source), input: name, line, raw: Buffer.from(head.raw + raw), ending: '.csv' } as const;
      const article = csvRow(head.names, cells, map);
      yield 'reason' in article ? { ...item, reading: { ok: false, reasons: [article.reason] } } : { ...item, ...drafts.read(article) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputFault(`is no table that can be read any further: ${error.message}.`);
  }
  return undefined;
}

async function* decoded(bytes: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let read = 0;
  try {
    for await (const chunk of bytes) {
      if (!(chunk instanceof Uint8Array)) continue;
      yield decoder.decode(chunk, { stream: true });
      read += chunk.length;
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputFault(`is not in UTF-8 somewhere behind its first ${read} bytes. Save it as "CSV UTF-8", so that no letter is lost.`);
  }
}

/** What the parser gives with `info` and `raw`; its types say less. */
function shapeOf(row: unknown): { readonly cells: readonly string[]; readonly raw: string; readonly line: number } {
  const [record, raw, info] = typeof row === 'object' && row !== null ? ['record', 'raw', 'info'].map((key): unknown => Reflect.get(row, key)) : [];
  const cells: unknown[] = Array.isArray(record) ? record : [];
  const line: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, 'lines') : undefined;
  return { cells: cells.map(String), raw: typeof raw === 'string' ? raw : '', line: typeof line === 'number' ? line : 1 };
}

/** The one that stands most often in the first line, outside of quotation marks. */
function delimiterOf(path: string): string {
  const first = beginningOf(path).split('\n')[0]?.replace(/"[^"]*"/g, '') ?? '';
  return delimiters.map((sign) => ({ sign, count: first.split(sign).length })).sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
}
