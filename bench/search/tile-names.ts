import { consonants, vowels } from '../syllables.ts';

const written = /\b[A-Za-z]{4,}\b/g;

/**
 * Words that stand in few texts, in lower case: mostly names of firms and people. An archive that grows keeps meeting new ones, so
 * they are what each tile has of its own.
 * @param most in how many texts such a word may stand
 */
export function rareWords(texts: readonly string[], most: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set((text.match(written) ?? []).map((one) => one.toLowerCase()))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count <= most).map(([word]) => word));
}

/** Gives the people, the organisations and the rare names of a tile other names. Tile 0 keeps its own. */
export class Renamer {
  readonly #tile: number;
  readonly #words: ReadonlySet<string>;

  /**
   * @param people ids, whose words stand in texts: `james-baker`
   * @param organisations ids, of which the first word is the acronym: `ico-coffee`
   */
  constructor(tile: number, rare: ReadonlySet<string>, people: readonly string[], organisations: readonly string[]) {
    this.#tile = tile;
    this.#words = new Set([...rare, ...people.flatMap((id) => id.split('-')).filter((word) => word.length > 2), ...organisations.map((id) => id.replace(/-.*/, ''))]);
  }

  id(id: string): string {
    return this.#tile === 0 ? id : `${id.split('-').map((word) => madeUp(word, this.#tile)).join('-')}-${this.#tile}`;
  }

  /** The path of a record's file. */
  path(path: string): string {
    const slash = path.lastIndexOf('/') + 1;
    return `${path.slice(0, slash)}${this.id(path.slice(slash))}`;
  }

  text(text: string): string {
    if (this.#tile === 0) return text;
    return text.replace(/\b[A-Z][A-Za-z]+\b/g, (word) => {
      const lower = word.toLowerCase();
      if (!this.#words.has(lower)) return word;
      const made = madeUp(lower, this.#tile);
      return word === word.toUpperCase() ? made.toUpperCase() : `${made.charAt(0).toUpperCase()}${made.slice(1)}`;
    });
  }
}

/** A made-up word about as long as the one it stands for: the same for the same word of the same tile. */
function madeUp(word: string, tile: number): string {
  let state = 0x811c9dc5;
  for (const unit of `${tile}:${word}`) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const pick = (from: readonly string[]) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[(state >>> 8) % from.length] ?? '';
  };
  let made = '';
  while (made.length < Math.max(5, word.length)) made += pick(consonants) + pick(vowels);
  return made;
}
