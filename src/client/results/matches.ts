import type { Word } from '../../search/text/words.ts';

/** Something that was looked for, as it stands in a text: from one word to before another, by their numbers. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** The same for all matches of one thing, whatever its ending: `bridge`, `bridges`. */
  readonly of: string;
  /** How much it says to have it in an excerpt. */
  readonly weight: number;
}

/** So much of a word counts: a longer one says more, and words that begin alike are taken for one thing. */
const telling = 5;

/** Finds words and phrases in texts. */
export class Marker {
  /** By their first words; the longest first. */
  readonly #phrases = new Map<string, (readonly string[])[]>();
  readonly #words = new Set<string>();

  /** @param marked words and phrases, folded */
  constructor(marked: readonly (readonly string[])[]) {
    for (const phrase of marked) {
      const [first] = phrase;
      if (first === undefined) continue;
      const others = this.#phrases.get(first) ?? [];
      this.#phrases.set(first, [...others, phrase].sort((a, b) => b.length - a.length));
      for (const word of phrase) this.#words.add(word);
    }
  }

  /** Whether the word is one that is looked for, alone or in a phrase. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** What stands in a text, in the order of its beginnings. */
  find(words: readonly Word[]): readonly Match[] {
    return words.flatMap(({ word }, from) => {
      const phrase = this.#phrases.get(word)?.find((one) => one.every((each, index) => words[from + index]?.word === each));
      if (phrase === undefined) return [];
      const weight = phrase.reduce((sum, { length }) => sum + Math.min(length, telling), 0);
      return [{ from, to: from + phrase.length, of: phrase.map((each) => each.slice(0, telling)).join(' '), weight }];
    });
  }
}
