import type { TextBlock } from './article-text.ts';

/** The end of a sentence and what may close with it. */
const end = /[.!?…]['"”’»)\]]*\s|[。！？]/u;
/** After these a full stop ends no sentence: initials. */
const initials = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

/** Whether a sentence begins with the word of this number, or the text ends before it. */
export function beginsSentence({ text, words }: Pick<TextBlock, 'text' | 'words'>, word: number): boolean {
  const before = words[word - 1];
  const here = words[word];
  if (before === undefined || here === undefined) return true;
  if (!end.test(text.slice(before.to, here.from))) return false;
  return !/^\p{Ll}/u.test(text.slice(here.from, here.to)) && !initials.test(text.slice(before.from, before.to));
}
