import type { Shape } from './shape.ts';
import { withoutOneLetter } from './words.ts';

/**
 * Keys of which two forms have one in common when they are the same by sound, or are so but for one letter of one word, by sound or
 * as written; the order of the words does not count.
 * @param least the length from which a word is taken for one that a letter may be wrong in
 */
export function slipKeys({ words, sounds, soundSorted }: Shape, least: number): string[] {
  const slips = words.flatMap((word, place) => (word.length < least ? [] : [
    ...[word, ...withoutOneLetter(word)].map((part) => sounds.with(place, part)),
    ...withoutOneLetter(sounds[place] ?? '').map((part) => sounds.with(place, part)),
  ]));
  return [soundSorted, ...slips.map((parts) => parts.toSorted().join(' '))];
}
