import { hash } from 'node:crypto';
import { roleOf } from '../../intake/paths.ts';

/** What an item is in the place that it came from. */
export interface Origin {
  /** The source, as `wordpress-gazette.example`: the form and what tells the source from others of it, fit for the name of a file. */
  readonly scope: string;
  /** What tells the item from all others of its source, whatever its place there. */
  readonly key: string;
}

/** What an import made of an item. */
export interface Filed {
  /** From the content folder on. */
  readonly file: string;
  /** Of the file as the import wrote it, in hexadecimal digits; `-` where it stood there already, and was not written by it. */
  readonly sha256: string;
  /** Of the item as it was read, before its names were tied to records: 32 hexadecimal digits that tell whether the source has changed. */
  readonly digest: string;
}

/** A key of more characters is kept as its checksum. */
const longestKey = 500;

/** The key as it stands in a line: a backslash is doubled, and stands before the number of a character that would end the cell or the line. */
export function writtenKey(key: string): string {
  const short = key.length > longestKey ? `sha256:${hash('sha256', key)}` : key;
  return short.replace(/[\\\p{Cc}\p{Cs}\u2028\u2029]/gu, (sign) => (sign === '\\' ? '\\\\' : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`));
}

export function lineOf(key: string, { file, sha256, digest }: Filed): string {
  return `${writtenKey(key)}\t${file}\t${sha256}\t${digest}\n`;
}

const form = /^([^\t]*)\t([^\t]+)\t([0-9a-f]{64}|-)\t([0-9a-f]{32})$/;

/** Reads a line without its end; undefined when it is none of the kind that is written here. */
export function readLine(line: string): { readonly written: string; readonly filed: Filed } | undefined {
  const [, written, file, sha256, digest] = form.exec(line) ?? [];
  if (written === undefined || file === undefined || sha256 === undefined || digest === undefined) return undefined;
  return roleOf(file).is === 'article' ? { written, filed: { file, sha256, digest } } : undefined;
}
