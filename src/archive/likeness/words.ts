import { distance } from 'fastest-levenshtein';
import type { Word } from './shape.ts';

/**
 * Whether two words are the same, or are so in another transliteration. Of short words in Latin letters that says too little: `Li` is not `Ly`.
 */
export function sameWord(a: Word, b: Word): boolean {
  return a.word === b.word || (a.sound === b.sound && (a.transliterated !== b.transliterated || Math.min(a.word.length, b.word.length) >= 4));
}

/** Of shorter words a letter makes too many other names: Miller and Muller, Contel and Centel. */
export const longWord = 7;

/** In words so long a letter of the sound may be a letter or two of the spelling: Mirzieev, Mirziyoyev. */
const veryLongWord = 8;

/**
 * Whether two long words differ as by a slip: one letter that is not the first, or two neighbours changed about. Figures are never a
 * slip, nor is the `a` at the end that makes the name of a woman (Aksyonov, Aksyonova; Zelensky, Zelenska).
 */
export function slip(a: Word, b: Word): boolean {
  const shorter = Math.min(a.word.length, b.word.length);
  if (shorter < longWord || /\d/.test(a.word + b.word)) return false;
  if (a.word.charAt(0) !== b.word.charAt(0) || a.word.endsWith('a') !== b.word.endsWith('a')) return false;
  return oneLetterApart(a.word, b.word) || (shorter >= veryLongWord && oneLetterApart(a.sound, b.sound));
}

function oneLetterApart(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && (distance(a, b) <= 1 || swapped(a, b));
}

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b.charAt(index));
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}

/** What is left of a word when each letter in turn is taken out: two words a slip apart have one in common, or one is among the other's. */
export function withoutOneLetter(text: string): string[] {
  return Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1));
}
