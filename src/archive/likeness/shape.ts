import { latinKey } from '../../model/names/latin-key.ts';
import { soundKeys } from '../../model/names/sound-key.ts';

/** A word of a name as it is compared. */
export interface Word {
  /** In plain Latin letters. */
  readonly word: string;
  readonly sound: string;
  /** Whether it was written in another script. */
  readonly transliterated: boolean;
}

/** A form of a name as it is compared with others, in one reading of its `j`. */
export interface Shape {
  /** The words in plain Latin letters. */
  readonly words: readonly string[];
  /** The words without space between them: `Soy bean` is `Soybean`. */
  readonly joined: string;
  /** The words in code-unit order: `Kallas Kaja` is `Kaja Kallas`. */
  readonly sorted: string;
  /** The words by their sound, each in the place of its word. */
  readonly sounds: readonly string[];
  readonly soundJoined: string;
  readonly soundSorted: string;
  /** The consonants of the sound, which is all that some scripts write. */
  readonly consonants: string;
  readonly transliterated: boolean;
}

/** The words of a shape, each with its sound. */
export function wordsOf({ words, sounds, transliterated }: Shape): Word[] {
  return words.map((word, place) => ({ word, sound: sounds[place] ?? word, transliterated }));
}

/** The shapes of a form: one, two where it has a `j`, none where it has neither letters nor digits. */
export function shapesOf(form: string): readonly Shape[] {
  const key = latinKey(form);
  if (key === '') return [];
  const words = key.split(' ');
  const transliterated = /(?!\p{Script=Latin})\p{L}/u.test(form);
  const readings = words.map(soundKeys);
  const count = Math.max(...readings.map((reading) => reading.length));
  return Array.from({ length: count }, (_, reading) => {
    const sounds = readings.map((keys) => keys[reading] ?? keys[0] ?? '');
    const soundJoined = sounds.join('');
    return { words, joined: words.join(''), sorted: sortedWords(words), sounds, soundJoined, soundSorted: sortedWords(sounds), consonants: soundJoined.replace(/[aeiou]/g, ''), transliterated };
  });
}

function sortedWords(words: readonly string[]): string {
  return words.toSorted().join(' ');
}
