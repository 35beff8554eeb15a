import { lostParts } from '../markdown/lost-parts.ts';
import type { LostPart } from '../markdown/lost-parts.ts';
import { unreadLinks } from '../markdown/unread-links.ts';
import type { Place } from '../model/place.ts';
import type { ArticleSource } from '../model/source-file.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * What is wrong with a text by itself: pictures and links that Markdown takes for text, so that readers would see the brackets, and parts
 * that readers do not see, or see otherwise than they were meant.
 */
export function problemsOfText({ file, body, bodyLine }: Pick<ArticleSource, 'file' | 'body' | 'bodyLine'>): Problem[] {
  const above = bodyLine - 1;
  return [
    ...unreadLinks(body).map(({ what, name, why, line, column }) => problem('link-unread', { file, line: line + above, column }, { what, name, why })),
    ...lostParts(body).map((part) => ofLostPart(part, { file, line: part.line + above, column: part.column }, part.lastLine + above)),
  ];
}

function ofLostPart({ is, label, line, lastLine, dropped }: LostPart, place: Place, last: number): Problem {
  if (dropped !== undefined) return problem('html-unseen', place, dropped);
  if (is === 'note missing') return problem('footnote-missing', place, { label });
  if (is === 'definition unused') return problem('line-unseen', place, { label });
  if (is === 'cell') return problem('cell-unseen', place, { cell: label });
  if (is === 'link dropped') return problem('link-dropped', place, { link: label });
  if (is === 'tag' || is === 'tag within HTML' || is === 'tag without end') {
    return problem('tag-unseen', place, { tag: label, within: is === 'tag within HTML', endless: is === 'tag without end' });
  }
  if (is === 'tag without quote' || is === 'tag without bracket') return problem('tag-unfinished', place, { tag: label, quote: is === 'tag without quote' });
  if (is === 'open comment' || is === 'open code') return problem('rest-taken', place, { sign: label, code: is === 'open code' });
  if (is === 'heading by underline') return problem('text-as-heading', place, { row: label });
  if (is === 'paragraphs joined' || is === 'rows joined' || is === 'cells joined' || is === 'entries joined') return problem('lines-joined', place, { last, what: is });
  if (is === 'code by indentation') return problem('text-as-code', place, { last, single: line === lastLine });
  return problem('footnote-unseen', place, { label, again: is === 'note again' });
}
