import { apostrophes, foldWord } from './fold.ts';

export interface Word {
  /** As it is compared; see `foldWord`. */
  readonly word: string;
  /** Where it stands, in UTF-16 code units: from the first to before the second. */
  readonly from: number;
  readonly to: number;
}

/** Signs of writing that sets no spaces. Each is a word by itself, so that a name of several is found as a phrase. */
const sign = String.raw`(?!\p{Nd})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{M}\uff9e\uff9f]*`;
/** A letter with its marks. Of Korean it would be one where a syllable is a single sign, and several where it is taken apart. */
const letter = String.raw`(?!\p{Script=Hangul})\p{L}\p{M}*`;
const initials = String.raw`(?<![\p{L}\p{M}])(?:${letter}\.)+${letter}(?![\p{L}\p{M}\p{N}])`;
const figure = String.raw`\p{N}+(?:[.,]\p{N}+)+`;
/** Before the last letter of an acronym in Hebrew: צה״ל, and as it is mostly typed צה"ל. */
const gershayim = String.raw`(?<=\p{Script=Hebrew})["״”](?=\p{Script=Hebrew})`;
/** Letters and digits, with apostrophes between them, hyphens that show only where a line breaks, and joiners. */
const letters = String.raw`[\p{L}\p{N}\p{M}\u00ad\u200d]+(?:(?:[${apostrophes}]|${gershayim})[\p{L}\p{N}\p{M}]+)*`;

const pattern = new RegExp([sign, initials, figure, letters].join('|'), 'gu');
const signs = new RegExp(sign, 'gu');
const anySign = new RegExp(sign, 'u');

/** In UTF-16 code units. What is longer is compared by its beginning. */
const longestWord = 60;

/** The words of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  eachWord(text, (word, from, to) => { words.push({ word, from, to }); });
  return words;
}

/**
 * Tells of the words of a text, in order; see `Word`.
 * @param runs finds what words are made of, as the usual pattern does
 */
export function eachWord(text: string, tell: (word: string, from: number, to: number) => void, runs = pattern): void {
  const hasSigns = anySign.test(text);
  for (const { 0: written, index } of text.matchAll(runs)) {
    if (hasSigns && written.length > 1 && anySign.test(written)) apart(written, index, tell);
    else one(written, index, tell);
  }
}

/** A run of letters with signs of such writing among them. */
function apart(run: string, from: number, tell: (word: string, from: number, to: number) => void): void {
  let start = 0;
  for (const { 0: written, index } of run.matchAll(signs)) {
    if (index > start) one(run.slice(start, index), from + start, tell);
    one(written, from + index, tell);
    start = index + written.length;
  }
  if (start < run.length) one(run.slice(start), from + start, tell);
}

function one(written: string, from: number, tell: (word: string, from: number, to: number) => void): void {
  const word = foldWord(written).slice(0, longestWord);
  if (word !== '') tell(word, from, from + written.length);
}
