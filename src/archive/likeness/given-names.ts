import { wordsOf } from './shape.ts';
import type { Shape, Word } from './shape.ts';
import { sameWord, slip } from './words.ts';

/** A person's form as given names and the surname, which stands last. */
export interface Split {
  readonly given: readonly Word[];
  readonly surname: Word;
}

export function splitName(shape: Shape): Split | undefined {
  const all = wordsOf(shape);
  const surname = all.pop();
  return surname === undefined || all.length === 0 || surname.word.length < 2 ? undefined : { given: all, surname };
}

/**
 * Whether two lists of given names can be one person's: place by place, as far as both go, each pair is the same, an initial, a
 * beginning or a slip. `George H.` and `George W.` cannot.
 */
export function givenNamesAgree(a: readonly Word[], b: readonly Word[]): boolean {
  return a.slice(0, b.length).every((one, place) => {
    const other = b[place];
    return other !== undefined && (sameWord(one, other) || begins(one, other) || begins(other, one) || slip(one, other));
  });
}

/** Whether the names that both lists have are written out and the same: one only has more of them. */
export function givenNamesRunOn(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length !== b.length && a.slice(0, b.length).every((one, place) => one.word.length > 1 && one.word === b[place]?.word);
}

/** An initial, or a short form of three letters or more; `Paula` is no longer form of `Paul`. */
function begins(short: Word, long: Word): boolean {
  if (short.word.length === 1) return long.word.startsWith(short.word) || long.sound.startsWith(short.sound);
  return short.word.length >= 3 && long.sound.startsWith(short.sound) && long.sound !== `${short.sound}a`;
}
