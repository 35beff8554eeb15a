import { wordAfter, wordBefore } from './neighbour-words.ts';
import type { Span } from './word-bounds.ts';
import type { NameWords } from './words/word-lists.ts';

/** Whether a passage has several words and no small letter, nor one of a script without capitals ("Nº" has none): there a capital tells nothing. */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}|(?!\p{Script=Latin})\p{Lo}/u.test(text) && (text.match(/\p{Lu}{2,}/gu) ?? []).length > 1;
}

/** Whether every word but the small words of the language has a capital, as in titles of American papers. */
export function isTitleCase(text: string, { openers }: NameWords): boolean {
  if (/\.\s*$/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}'-]+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > 3 && words.every((word) => !/^\p{Ll}/u.test(word) || openers.has(word));
}

/** Whether a word stands between two words in capitals: "GIVE US TIME". */
export function isAmongCapitals(text: string, span: Span): boolean {
  const [before, after] = [wordBefore(text, span.start), wordAfter(text, span.end)];
  return before !== undefined && after !== undefined && ![before, after].some((word) => /\p{Ll}/u.test(word)) && [before, after].some((word) => /\p{Lu}{2}/u.test(word));
}

/** Whether a sentence, a quotation or the passage begins at a place. */
export function isSentenceStart(text: string, start: number): boolean {
  return /(?:^|[.!?\u2026:]["'\u201d\u00bb)]* (?:[\u2013\u2014-] )?)["'\u201c\u201e\u00ab(]*$/u.test(text.slice(Math.max(start - 8, 0), start));
}
