import type { Content } from '../../intake/content.ts';
import { lostParts } from '../../markdown/lost-parts.ts';
import type { LostPart } from '../../markdown/lost-parts.ts';
import type { Place } from '../../model/place.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import type { Problem } from '../../problems/problem.ts';

/** Parts of texts that readers do not see, or see otherwise than they were meant. */
export function checkLostParts({ articles, authorities }: Content, problems: Problems): void {
  for (const { file, body, bodyLine } of [...articles, ...authorities]) {
    const above = bodyLine - 1;
    for (const part of lostParts(body)) problems.add(problemOf(part, { file, line: part.line + above, column: part.column }, part.lastLine + above));
  }
}

function problemOf({ is, label, line, lastLine }: LostPart, place: Place, last: number): Problem {
  if (is === 'note missing') return problem('footnote-missing', place, { label });
  if (is === 'definition unused') return problem('line-unseen', place, { label });
  if (is === 'cell') return problem('cell-unseen', place, { cell: label });
  if (is === 'link dropped') return problem('link-dropped', place, { link: label });
  if (is === 'tag' || is === 'tag within HTML' || is === 'tag without end') {
    return problem('tag-unseen', place, { tag: label, within: is === 'tag within HTML', endless: is === 'tag without end' });
  }
  if (is === 'open comment' || is === 'open code') return problem('rest-taken', place, { sign: label, code: is === 'open code' });
  if (is === 'heading by underline') return problem('text-as-heading', place, { row: label });
  if (is === 'paragraphs joined' || is === 'rows joined' || is === 'cells joined' || is === 'entries joined') return problem('lines-joined', place, { last, what: is });
  if (is === 'code by indentation') return problem('text-as-code', place, { last, single: line === lastLine });
  return problem('footnote-unseen', place, { label, again: is === 'note again' });
}
