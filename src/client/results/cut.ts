import type { TextBlock } from './article-text.ts';
import { markedParts } from './marks.ts';
import type { MarkedPart } from './marks.ts';
import type { Match } from './matches.ts';
import type { WordSpan } from './passage.ts';
import { beginsSentence } from './sentences.ts';

/** In UTF-16 code units: no excerpt is longer, whatever its words are like. */
const longest = 400;

/** Words out of a text. */
export interface Cut {
  readonly parts: readonly MarkedPart[];
  /** Whether it begins in mid-sentence. */
  readonly before: boolean;
  /** Whether it ends in mid-sentence. */
  readonly after: boolean;
}

/**
 * Cuts words out of a text and marks what was found. Each is whole, but for one that is longer than an excerpt.
 * @param core what the excerpt is about: the last that is given up
 */
export function cut(block: TextBlock, span: WordSpan, core: WordSpan, matches: readonly Match[]): Cut {
  const shown = within(block, span, core);
  const { from: sure = 0, to: until = 0 } = block.words[core.from] ?? {};
  const wished = startOf(block, shown.from);
  // A desert of signs between words may be longer than an excerpt.
  const start = until - wished > longest ? sure : wished;
  const end = Math.min(endOf(block, shown.to), start + longest);
  const parts = markedParts(block, { from: start, to: end }, matches);
  return {
    parts: parts.map(({ text, marked }) => ({ text: text.toWellFormed().replace(/\ufffd$/u, ''), marked })).filter(({ text }) => text !== ''),
    before: start > wished || !beginsSentence(block, shown.from),
    after: end < endOf(block, shown.to) || !beginsSentence(block, shown.to),
  };
}

/** Gives up words at the end, then at the beginning, until the rest is short enough. */
function within(block: TextBlock, { from, to }: WordSpan, core: WordSpan): WordSpan {
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
