import { characterAt, characterBefore } from './word-bounds.ts';

const inWord = /[\p{L}\p{M}\p{N}.'-]/u;
/** No word that means anything to a name is longer. */
const longest = 60;

/** The word that stands one space before `start`, with its points, apostrophes and hyphens. */
export function wordBefore(text: string, start: number): string | undefined {
  if (text.charAt(start - 1) !== ' ') return undefined;
  let at = start - 1;
  while (at > 0 && start - at < longest) {
    const character = characterBefore(text, at);
    if (!inWord.test(character)) break;
    at -= character.length;
  }
  const word = text.slice(at, start - 1).replace(/^[.'-]+/u, '');
  return /^[\p{L}\p{M}\p{N}]/u.test(word) ? word : undefined;
}

/** The word that stands one space after `end`, with its points, apostrophes and hyphens. */
export function wordAfter(text: string, end: number): string | undefined {
  return text.charAt(end) === ' ' ? wordAt(text, end + 1) : undefined;
}

/** The word that begins at an index. */
export function wordAt(text: string, start: number): string | undefined {
  let at = start;
  while (at < text.length && at - start < longest) {
    const character = characterAt(text, at);
    if (!inWord.test(character)) break;
    at += character.length;
  }
  const word = text.slice(start, at);
  return /^[\p{L}\p{M}\p{N}]/u.test(word) ? word : undefined;
}

/** The part of a word before a hyphen, without what stands before it: of "Jean-" it is "Jean". */
export function partBefore(text: string, hyphen: number): string {
  return /[\p{L}\p{M}\p{N}.']+$/u.exec(text.slice(Math.max(hyphen - longest, 0), hyphen))?.[0] ?? '';
}

/** A word as the lists have it: without points and possessive, in small letters. */
export function plainWord(word: string): string {
  return word.replace(/\.+$/u, '').replace(/'s$/u, '').toLowerCase();
}
