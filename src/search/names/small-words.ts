import { smallWords } from '../../locale/small-words.ts';
import { askedOf } from './asked.ts';
import { latinWords } from './latin.ts';

/** As words are compared. */
const small: ReadonlySet<string> = new Set(Object.values(smallWords).flatMap((words) => words.split(' ')).flatMap(latinWords));

/** Whether a word, as it is compared, is one that is hardly meant as a name in small letters. */
export function isSmall(word: string): boolean {
  return small.has(word);
}

/** Whether what was typed is one such word and no more, not in capitals. */
export function isSmallWord(typed: string): boolean {
  const { words: [word = '', ...more], capitals } = askedOf(typed);
  return more.length === 0 && isSmall(word) && !capitals.has(word);
}
