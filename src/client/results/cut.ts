import type { TextBlock } from './article-text.ts';
import type { Match } from './matches.ts';
import type { Stretch } from './passage.ts';
import { beginsSentence } from './sentences.ts';

/** A stretch of an excerpt, found or around what was found. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** In UTF-16 code units: no excerpt is longer, whatever its words are like. */
const longest = 400;

/**
 * Cuts a stretch out of a text and marks what was found. Words are whole, but for one that is longer than an excerpt.
 * @param core what the excerpt is about: the last that is given up
 */
export function cut(block: TextBlock, stretch: Stretch, core: Stretch, matches: readonly Match[]): { readonly parts: readonly ExcerptPart[]; readonly before: boolean; readonly after: boolean } {
  const shown = within(block, stretch, core);
  const { from: sure = 0, to: until = 0 } = block.words[core.from] ?? {};
  const wished = startOf(block, shown.from);
  // A desert of signs between words may be longer than an excerpt.
  const start = until - wished > longest ? sure : wished;
  const end = Math.min(endOf(block, shown.to), start + longest);
  const parts: ExcerptPart[] = [];
  let at = start;
  for (const { from, to } of spans(block, matches)) {
    const [first, last] = [Math.max(from, at), Math.min(to, end)];
    if (last <= first) continue;
    parts.push({ text: block.text.slice(at, first), marked: false }, { text: block.text.slice(first, last), marked: true });
    at = last;
  }
  parts.push({ text: block.text.slice(at, end), marked: false });
  return {
    parts: parts.map(({ text, marked }) => ({ text: text.toWellFormed().replace(/\ufffd$/u, ''), marked })).filter(({ text }) => text !== ''),
    before: start > wished || !beginsSentence(block, shown.from),
    after: end < endOf(block, shown.to) || !beginsSentence(block, shown.to),
  };
}

/** Gives up words at the end, then at the beginning, until the rest is short enough. */
function within(block: TextBlock, { from, to }: Stretch, core: Stretch): Stretch {
  const isLong = () => endOf(block, to) - startOf(block, from) > longest;
  while (isLong() && to > core.to) to -= 1;
  while (isLong() && from < core.from) from += 1;
  while (isLong() && to > from + 1) to -= 1;
  return { from, to };
}

/** Where the word stands, with the quotation mark or bracket before it. */
function startOf({ text, words }: TextBlock, number: number): number {
  const word = words[number];
  const before = words[number - 1];
  if (word === undefined || before === undefined) return 0;
  const space = text.slice(before.to, word.from).lastIndexOf(' ');
  return space < 0 ? word.from : before.to + space + 1;
}

/** Where the word before this one ends, with the signs behind it. */
function endOf({ text, words }: TextBlock, number: number): number {
  const word = words[number - 1];
  const next = words[number];
  if (word === undefined || next === undefined) return text.trimEnd().length;
  const space = text.slice(word.to, next.from).indexOf(' ');
  return space < 0 ? word.to : word.to + space;
}

/** Where matches stand in the text, in order and apart from each other. */
function spans({ text, words }: TextBlock, matches: readonly Match[]): readonly Stretch[] {
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
