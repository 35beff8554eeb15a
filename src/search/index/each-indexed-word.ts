import { eachWord } from '../text/words.ts';

const plain = /^[\0-\x7f]*$/;
/** What words are made of in a text of nothing but ASCII, found in half the time. It is no part of what browsers load. */
const plainRuns = /(?<![a-z])(?:[a-z]\.)+[a-z](?![a-z0-9])|[0-9]+(?:[.,][0-9]+)+|[a-z0-9]+(?:['`][a-z0-9]+)*/gi;

/** Tells of the words of a text, in order, the same as `eachWord`. */
export function eachIndexedWord(text: string, tell: (word: string) => void): void {
  eachWord(text, tell, plain.test(text) ? plainRuns : undefined);
}
