import { freeTextAt } from '../markdown/running-text.ts';
import type { Piece } from '../markdown/running-text.ts';
import type { MentionRule } from '../model/article.ts';
import { longestOf } from '../names/longest.ts';
import { normalText } from '../names/normal-text.ts';
import { ruledPlaces } from '../names/rulings.ts';
import type { Span } from '../names/word-bounds.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';
import type { SeenText } from './check-names.ts';

/** Warns of each ruling that rules on no place of the text in which a name could be marked. */
export function reportAbsent({ article, source, pieces, found }: SeenText, problems: Problems): void {
  if (article.mentions.length === 0) return;
  const namesIn = Map.groupBy([...found.marks, ...found.unsure], ({ piece }) => piece);
  const used = new Set<MentionRule>();
  pieces.forEach((piece, at) => {
    const names = (namesIn.get(at) ?? []).map(({ index, printed }) => ({ start: index, end: index + printed.length }));
    for (const rule of rulingIn(piece, article.mentions, names)) used.add(rule);
  });
  for (const rule of article.mentions) {
    if (!used.has(rule)) problems.add(problem('mention-absent', source.place(['mentions', rule.form]), { form: rule.form }));
  }
}

/** The rules that are not kept off, at each of their places in a piece, by markup or by a longer name. */
function rulingIn(piece: Piece, rules: readonly MentionRule[], names: readonly Span[]): MentionRule[] {
  const normal = normalText(piece.text);
  const ruled = ruledPlaces(normal.text, rules).map(({ start, end, rule }) => ({ start: normal.printedStart(start), end: normal.printedEnd(end), rule }));
  const longest = longestOf<Span & { readonly rule?: MentionRule }>([...ruled, ...names], piece.text.length);
  return longest.flatMap(({ start, end, rule }) => (rule !== undefined && freeTextAt(piece, start, end - start) !== undefined ? [rule] : []));
}
