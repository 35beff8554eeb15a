import { element } from '../elements.ts';
import type { TextBlock } from './article-text.ts';
import type { Match } from './matches.ts';

type Text = Pick<TextBlock, 'text' | 'words'>;

/** A place in a text in UTF-16 code units, from one to before another. */
interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** A piece of a text, found or around what was found. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A text from one place to another with what was found in it marked. */
export function markedParts(block: Text, { from: start, to: end }: TextSpan, matches: readonly Match[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = start;
  for (const { from, to } of spans(block, matches)) {
    const [first, last] = [Math.max(from, at), Math.min(to, end)];
    if (last <= first) continue;
    parts.push({ text: block.text.slice(at, first), marked: false }, { text: block.text.slice(first, last), marked: true });
    at = last;
  }
  parts.push({ text: block.text.slice(at, end), marked: false });
  return parts.filter(({ text }) => text !== '');
}

/** Marked parts for an element. */
export function withMarks(parts: readonly MarkedPart[]): readonly (string | Node)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
}

/** Where matches stand in the text, in order and apart from each other. */
function spans({ text, words }: Text, matches: readonly Match[]): readonly TextSpan[] {
  const joined: { from: number; to: number }[] = [];
  for (const match of matches) {
    const [first, last] = [words[match.from], words[match.to - 1]];
    if (first === undefined || last === undefined) continue;
    const to = last.to + (endsWithInitial(text, last.to) ? 1 : 0);
    const before = joined.at(-1);
    if (before !== undefined && first.from < before.to) before.to = Math.max(before.to, to);
    else joined.push({ from: first.from, to });
  }
  return joined;
}

/** Whether a full stop here is that of an abbreviation: the last of `U.K.` */
function endsWithInitial(text: string, at: number): boolean {
  return text[at] === '.' && /\.\p{L}$/u.test(text.slice(Math.max(0, at - 3), at));
}
