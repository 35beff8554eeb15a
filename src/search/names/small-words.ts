import { askedOf } from './asked.ts';

/** Words of English that begin names, or are also codes and acronyms. In small letters they are hardly meant as such. */
export const smallWords: ReadonlySet<string> = new Set((
  'a about after all also am an and any are as at be been but by can could did do for from had has have he her him his how i if in into is it its may me more my '
  + 'no not of off on one or our out over she so some than that the their them then there they this to under up us was we were what when where which who why will with would you your'
).split(' '));

/** Whether what was typed is one such word and no more, not in capitals. */
export function isSmallWord(typed: string): boolean {
  const { words: [word = '', ...more], capitals } = askedOf(typed);
  return more.length === 0 && smallWords.has(word) && !capitals.has(word);
}
