import { articles, smallWords } from '../../locale/small-words.ts';
import { askedOf } from './asked.ts';
import { latinWords } from './latin.ts';

/** By language, as words are compared. */
const lists: readonly ReadonlySet<string>[] = Object.values(smallWords).map((words) => new Set(words.split(' ').flatMap(latinWords)));

/** Words, as they are compared, without an article before them. */
export function withoutArticle(words: readonly string[]): readonly string[] {
  const [first = '', ...behind] = words;
  return behind.length > 0 && articles.includes(first) ? behind : words;
}

/** Whether a word, as it is compared, is one that is hardly meant as a name in small letters. */
export function isSmall(word: string): boolean {
  return lists.some((list) => list.has(word));
}

/** Whether what was typed is one such word and no more, not in capitals. */
export function isSmallWord(typed: string): boolean {
  return lists.some((list) => isOneOf(list, typed));
}

/** Tells the small words of a sentence: those of its language, which is the one that has the most of them. "war" is one in German alone. */
export function smallWordsIn(sentence: readonly string[]): (typed: string) => boolean {
  const numbers = lists.map((list) => sentence.filter((typed) => isOneOf(list, typed)).length);
  const own = lists.filter((_, at) => numbers[at] === Math.max(...numbers));
  return (typed) => own.every((list) => isOneOf(list, typed));
}

function isOneOf(list: ReadonlySet<string>, typed: string): boolean {
  const { words: [word = '', ...more], capitals } = askedOf(typed);
  return more.length === 0 && list.has(word) && !capitals.has(word);
}
