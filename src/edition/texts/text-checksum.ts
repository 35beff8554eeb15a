import { sha256Of } from '../../kept/stamp.ts';
import type { Article } from '../../model/article.ts';

/** What of an article was printed. */
export type Printed = Pick<Article, 'title' | 'dateline' | 'body'>;

/**
 * The checksum of what was printed: the title, the dateline where there is one, and the text as it stands in the file, without
 * blank lines at its ends. It is taken of the file and not of what is made of it, so that it stays what it is when the
 * software changes; `docs/format.md` says how to compute it by other means.
 * @returns SHA-256 in hexadecimal digits
 */
export function textChecksum({ title, dateline, body }: Printed): string {
  const parts = [title, ...(dateline === undefined ? [] : [dateline]), body.replace(/^(?:[ \t]*\n)+/, '').trimEnd()];
  return sha256Of(`${parts.join('\n\n')}\n`);
}
