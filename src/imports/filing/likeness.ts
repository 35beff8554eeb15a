import { TextIndex } from '../clipping/text-index.ts';
import type { Draft } from '../draft.ts';
import type { StandingFile } from '../records/standing-file.ts';

/**
 * Whether a file that no import is known to have written is the article all the same: it was made by hand, or before imports were recorded.
 * Of two that were published at different addresses of the web none is the other, and having no text is nothing in common.
 */
export function isLike({ title, date, url, body }: Draft, standing: StandingFile): boolean {
  const its = standing.field('url');
  if (url !== undefined && its !== undefined) return url === its;
  if (body !== '' && standing.body === body) return true;
  if (standing.field('title') === title && standing.field('date') === date?.edtf) return true;
  return isNear(body, standing.body ?? '');
}

/** Whether a file that another item was filed in is this very article, to the letter. */
export function isTwin({ body }: Draft, made: StandingFile, standing: StandingFile): boolean {
  return standing.body === body && ['title', 'date', 'source'].every((field) => made.field(field) === standing.field(field));
}

/** Whether an item that has changed is another article, which merely has its id: both its title and its date are others. */
export function isAnother({ title, date }: Draft, standing: StandingFile): boolean {
  return standing.field('title') !== title && standing.field('date') !== date?.edtf;
}

function isNear(body: string, other: string): boolean {
  const index = new TextIndex();
  index.add('', other);
  return index.near(body).length > 0;
}
