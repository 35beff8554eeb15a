import { createHash } from 'node:crypto';
import type { NameMark } from '../model/mention.ts';
import { bareRendering } from './bare-rendering.ts';

/** What can keep words of a text off its page: HTML, a footnote, a table. */
const mayHide = /(?<!\\)(?:\\\\)*<(?:[!?]|\/?[a-z][a-z0-9-]*[\s/>])|\[\^|\|/i;

/** In HTML that is broken, other words may be hidden when some are not marked. */
const mostRounds = 4;

/**
 * The names without those that no reader of the text sees: in HTML that is taken out, in a footnote that nothing refers to, in a
 * cell that its table has no column for. Only a text that can have such is rendered for it. Of a text whose HTML is broken beyond
 * telling there are none.
 * @param marks names in the pieces of the text and, in pieces behind those, of what is no part of it
 */
export function namesSeen(markdown: string, marks: readonly NameMark[]): readonly NameMark[] {
  if (marks.length === 0 || !mayHide.test(markdown)) return marks;
  let seen = marks;
  for (let round = 0; round < mostRounds; round += 1) {
    const hidden = hiddenOf(markdown, seen);
    if (hidden.size === 0) return seen;
    seen = seen.filter((_, at) => !hidden.has(at));
  }
  return [];
}

/** The places among the marks of those that would have an anchor and have none on the page. */
function hiddenOf(markdown: string, marks: readonly NameMark[]): ReadonlySet<number> {
  // Each stands for a record of its own, so that its anchor tells which it is. No text holds its own hash, so none has such an anchor in its HTML.
  const hash = createHash('sha256').update(markdown).digest('hex').slice(0, 16);
  const { html, mentions } = bareRendering(markdown, {
    names: (pieces) => marks.flatMap((mark, at) => (mark.piece < pieces.length ? [{ ...mark, ref: { kind: 'people', id: `${hash}-${at}` } }] : [])),
  });
  const shown = new Set([...html.matchAll(new RegExp(` id="(people-${hash}-\\d+-1)"`, 'g'))].map(([, anchor]) => anchor));
  return new Set(mentions.filter(({ anchor }) => !shown.has(anchor)).map(({ ref }) => Number(ref.id.slice(hash.length + 1))));
}
