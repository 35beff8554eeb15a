import { quote } from '../../problems/entry.ts';
import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign/foreign-drafts.ts';
import { InputFault } from '../inputs/input-fault.ts';
import { scopeOf } from '../inputs/source.ts';
import type { Source } from '../inputs/source.ts';
import { tookAnother, unreadFrom } from './csv-mending.ts';
import { csvRow, namesTitle } from './csv-row.ts';
import { csvRows, unclosed } from './csv-rows.ts';
import type { Break } from './csv-rows.ts';
import type { FieldMap } from './field-map.ts';
import { beginningOf } from './forms.ts';

/** What may part the cells of a row. */
const delimiters = [',', ';', '\t', '|'] as const;

/** A table with more rows that break off is no table. */
const mostBreaks = 100;

/**
 * The rows of a table of which the first names the columns. A row that cannot be told from the next is an item that cannot be taken in, with what follows
 * up to the next line that is surely a row; nothing is passed over.
 * @throws InputFault when the file is not UTF-8, or breaks off too often; the system's error when it cannot be read
 */
export async function* readCsv(source: Source, drafts: ForeignDrafts, map: FieldMap, progress: (bytes: number) => void): AsyncGenerator<Item, undefined> {
  const { path, name } = source;
  const { delimiter, above } = separatorOf(path);
  const of = { scope: scopeOf(source), input: name, ending: '.csv' } as const;
  let head: { readonly names: readonly string[]; readonly raw: string } | undefined;
  let [start, linesBefore] = [above, above === 0 ? 0 : 1];
  for (let breaks = 0; ; breaks += 1) {
    const rows = csvRows(path, start, delimiter, progress);
    let [end, line] = [start, linesBefore];
    let broken: Break | undefined;
    for (;;) {
      const next = await rows.next();
      broken = next.done === true ? next.value : tookAnother(next.value.raw, delimiter, head?.names.length ?? 0) ? { reason: unclosed } : undefined;
      if (next.done === true || broken !== undefined) break;
      const { cells, raw } = next.value;
      [end, line] = [next.value.end, linesBefore + next.value.line];
      if (head === undefined) {
        head = { names: cells.map((cell) => cell.trim()), raw: `${raw.trimEnd()}\n` };
        if (!namesTitle(head.names, map)) throw new InputFault(`has no column "title": its first row names ${head.names.slice(0, 20).map(quote).join(', ')}. Write the names of the columns there, or say in a file of --fields which of them is the title.`);
        continue;
      }
      const { names } = head;
      yield { ...of, line, raw: Buffer.from(head.raw + raw), ...drafts.read(() => csvRow(names, cells, map)) };
    }
    await rows.return(undefined);
    if (broken === undefined) return undefined;
    if (head === undefined || breaks === mostBreaks) throw new InputFault(`is no table that can be read behind line ${line}: ${broken.reason}`);
    const unread = await unreadFrom(path, end, delimiter, head.names.length);
    const others = unread.lines > 1 ? [`What follows it, ${unread.lines - 1} lines, may be of it: the next row that is surely one ${unread.next === undefined ? 'does not come' : `is in line ${line + unread.lines + 1}`}.`] : [];
    yield {
      ...of,
      line: line + 1,
      raw: unread.bytes && Buffer.concat([Buffer.from(head.raw), unread.bytes]),
      reading: { ok: false, reasons: [broken.reason, ...others] },
    };
    if (unread.next === undefined) return undefined;
    [start, linesBefore] = [unread.next, line + unread.lines];
  }
}

/** The sign between cells, and how many bytes stand above the names: a line of Excel's that says the sign. */
function separatorOf(path: string): { readonly delimiter: string; readonly above: number } {
  const beginning = beginningOf(path);
  const [line = '', sign] = /^(?:\xef\xbb\xbf)?"?sep=([,;\t|])"?(?:\r\n?|\n)/i.exec(beginning) ?? [];
  return { delimiter: sign ?? delimiterOf(beginning), above: line.length };
}

/** The one that stands most often in the first line, outside of quotation marks. */
function delimiterOf(beginning: string): string {
  const first = beginning.split('\n')[0]?.replace(/"[^"]*"/g, '') ?? '';
  return delimiters.map((sign) => ({ sign, count: first.split(sign).length })).sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
}
