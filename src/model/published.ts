import { z } from 'zod';

/** In the content folder: every address that the archive was ever published at. */
export const publishedFile = 'addresses.json';

/** A text as it was when it was last recorded. */
export interface RecordedText {
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** How many corrections were noted then. */
  readonly corrections: number;
}

export interface PublishedPage {
  /** The day on which the address was recorded first, `YYYY-MM-DD`. */
  readonly since: string;
  /** For the page of an article. */
  readonly text: RecordedText | undefined;
}

/** Pages by their paths from the root of the archive, without slashes at their ends. */
export type PublishedPages = ReadonlyMap<string, PublishedPage>;

const form = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?: (\d+) ([0-9a-f]{64}))?$/;

/** The file as JSON: an object of addresses, each with a day and, for an article, the number of its corrections and the checksum of its text. */
const file = z.record(z.string().startsWith('/'), z.string().regex(form));

/** Reads the parsed file; undefined when it is not of the form that is written here. */
export function readPublished(json: unknown): PublishedPages | undefined {
  const read = file.safeParse(json);
  if (!read.success) return undefined;
  return new Map(Object.entries(read.data).map(([address, said]) => {
    const [, since = '', corrections, sha256] = form.exec(said) ?? [];
    return [address.replace(/^\/|\/$/g, ''), { since, text: sha256 === undefined ? undefined : { sha256, corrections: Number(corrections) } }];
  }));
}

/** The address of a page as an editor writes it: from the root of the archive, a file's without a slash at its end. */
export function addressOf(path: string): string {
  return path === '' ? '/' : /\.html?$/.test(path) ? `/${path}` : `/${path}/`;
}

/** The text of the file: a line an address, in code-unit order, so that a change is a change of lines. */
export function publishedText(pages: PublishedPages): string {
  const rows = [...pages].map(([path, { since, text }]) => [addressOf(path), text === undefined ? since : `${since} ${text.corrections} ${text.sha256}`] as const);
  const lines = rows.sort(([a], [b]) => (a < b ? -1 : 1)).map((row) => row.map((part) => JSON.stringify(part)).join(': '));
  return `{\n${lines.join(',\n')}\n}\n`;
}
