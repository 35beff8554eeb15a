import { splitFrontmatter } from '../intake/frontmatter.ts';
import { plainText } from '../intake/read-text.ts';
import { readYaml } from '../intake/yaml.ts';
import type { FieldValues } from '../model/field-value.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldValues } from './field-access.ts';

/** A piece of the YAML taken out, and what is put there. */
export interface Splice {
  readonly at: number;
  readonly remove?: number;
  /** With line feeds; they become the file's own line ends. */
  readonly insert: string;
}

/** A record file whose frontmatter can be changed while every other byte stays. */
export interface EditableFile {
  readonly file: string;
  /** As it stands on the disk. */
  readonly text: string;
  /** The frontmatter with line feeds, as the archive reads it. */
  readonly yaml: string;
  readonly values: FieldValues;
  /** What stands below the frontmatter, with line feeds. */
  readonly body: string;
  readonly lineEnd: string;
  /** Where the YAML begins in the text with line feeds and without a byte order mark. */
  readonly yamlStart: number;
}

export type Opened = { readonly ok: true; readonly open: EditableFile } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a file as the archive does. */
export function openFile(file: string, text: string): Opened {
  const plain = plainText(text);
  const parted = splitFrontmatter(file, plain);
  if (!parted.ok) return { ok: false, problems: [parted.problem] };
  const { yaml, body } = parted.split;
  const read = readYaml(file, yaml, 2);
  if (!read.ok) return read;
  const yamlStart = plain.indexOf(yaml, plain.indexOf('\n') + 1);
  if (yamlStart < 0) return { ok: false, problems: [problem('edit-refused', { file, line: 1 }, { field: 'frontmatter' })] };
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  return { ok: true, open: { file, text, yaml, values: fieldValues(read.values), body, lineEnd, yamlStart } };
}

/** The file's text with pieces of its YAML replaced, and all else as it was. */
export function spliced({ text, yamlStart, lineEnd }: EditableFile, splices: readonly Splice[]): string {
  const place = placesIn(text);
  let done = 0;
  let result = '';
  for (const { at, remove = 0, insert } of splices.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(done, place(yamlStart + at)) + insert.replaceAll('\n', lineEnd);
    done = place(yamlStart + at + remove);
  }
  return result + text.slice(done);
}

/** Where a place of the plain text is in the text itself: the byte order mark and the carriage returns before it count. */
function placesIn(text: string): (plain: number) => number {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const returns = [...text.matchAll(/\r\n/g)].map(({ index }, count) => index - mark - count);
  return (plain) => plain + mark + returns.filter((at) => at < plain).length;
}
