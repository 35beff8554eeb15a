import { nameKey } from '../../model/names/names.ts';
import { withoutAccents } from '../text/fold.ts';
import { latinLetters } from './letters.ts';

/** Typewriter's and print's, and the letters that stand for them in Latin alphabets: Oʻzbekiston. */
const apostrophes = /['`\u00b4\u2018\u2019\u201b\u2032\u02b0-\u02ff\u0374\u055a\u05f3]/gu;

/** Two letters that are one sound. */
const greekVowel = /(?<=[αεο])υ/gu;
const armenianU = /ու/gu;

/**
 * The words of a name as names are compared in a search: small, without accents and apostrophes, and in plain Latin letters where it is
 * written in Latin, Cyrillic, Greek, Georgian or Armenian. Letters of other scripts stay. Single letters in a row are one word, so that
 * `U.K.`, `U. K.` and `UK` are the same. A name of signs only is one word as it stands; without any sign there is no word.
 *
 * It is smaller than `latinKey`, and made for the browser: the tables of that one are 218 KB when compressed.
 */
export function latinWords(text: string): readonly string[] {
  const words = latin(text).split(' ').filter((word) => word !== '');
  if (words.length > 0) return joinedLetters(words);
  const signs = nameKey(text) || text.trim();
  return signs === '' ? [] : [signs];
}

/** Whether every letter of a word could be written in Latin letters. */
export function isLatin(word: string): boolean {
  return /^[a-z0-9]*$/.test(word);
}

/** Whether a text has letters of another alphabet. */
export function isForeign(text: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(text);
}

function latin(text: string): string {
  const bare = text.replace(apostrophes, '');
  if (/^[ -~]*$/.test(bare)) return bare.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  // й and ї have a sound of their own, and are not to be taken apart.
  const small = bare.normalize('NFKC').replace(apostrophes, '').toLowerCase().replace(/й/gu, 'y').replace(/ї/gu, 'yi');
  const plain = withoutAccents(small.normalize('NFKD')).replace(greekVowel, 'u').replace(armenianU, 'u');
  return plain.replace(/[^a-z0-9 ]/gu, (sign) => latinLetters.get(sign) ?? (/[\p{L}\p{M}\p{N}]/u.test(sign) ? sign : ' '));
}

function joinedLetters(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let letters = false;
  for (const word of words) {
    const letter = word.length === 1;
    if (letter && letters) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    letters = letter;
  }
  return joined;
}
