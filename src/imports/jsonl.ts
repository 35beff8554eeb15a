import type { Item, Reading } from './draft.ts';
import { readLines } from './text/lines.ts';
import { scopeOf } from './inputs/source.ts';
import type { Source } from './inputs/source.ts';
import { utf8Text } from './text/utf8.ts';

/** The longest line, in bytes. Its text may double when it is escaped, and the archive reads files of 8 MB. */
const lineLimit = 4 * 1024 * 1024;

/**
 * The items of a file with one JSON value a line, in UTF-8; blank lines are none.
 * @throws the system's error when the file cannot be read, or is damaged
 */
export async function* readItems(source: Source, read: (json: string) => Reading, progress: (bytes: number) => void): AsyncGenerator<Item, undefined> {
  const head = { scope: scopeOf(source), input: source.name, ending: '.jsonl' } as const;
  for await (const { number: line, bytes: raw } of readLines(source.path, lineLimit, progress)) {
    if (raw === undefined) {
      yield { ...head, line, raw, reading: { ok: false, reasons: [`The line is longer than ${lineLimit / 1024 / 1024} MB. Part the article.`] } };
      continue;
    }
    const json = utf8Text(raw);
    if (json === undefined) yield { ...head, line, raw, reading: { ok: false, reasons: ['The bytes are not UTF-8. Export it again as UTF-8.'] } };
    else if (json.trim() !== '') yield { ...head, line, raw, reading: read(json) };
  }
  return undefined;
}
