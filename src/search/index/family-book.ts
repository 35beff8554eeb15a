import { howMany } from '../../model/how-many.ts';
import { countingSort } from './counting-sort.ts';
import type { CountingSort } from './counting-sort.ts';
import type { Families } from './families.ts';

/** Tells of a segment's words which are forms of the same word. */
export class FamilyBook {
  readonly #words: readonly string[];
  readonly #families: readonly string[];
  readonly #starts: Uint32Array;
  readonly #members: Uint32Array;
  /** The families of the words, word by word. */
  readonly #ofWords: { readonly starts: Uint32Array; readonly families: Uint32Array };
  /** The place after the word that was asked for last: words are mostly asked for in their order. */
  #next = 0;

  constructor({ words, families, starts, members }: Families) {
    this.#words = linesOf(words);
    this.#families = linesOf(families);
    this.#starts = starts;
    this.#members = members;
    this.#ofWords = inverse(countingSort(members, this.#words.length), starts);
  }

  /** The families of a word, none of one that the segment does not have. */
  familiesOf(word: string): readonly string[] {
    return Array.from(this.#numbersOf(word), (family) => this.#families[family] ?? '');
  }

  /** The words of a family, in code-unit order. */
  wordsOf(family: string): readonly string[] {
    const number = placeOf(this.#families, family);
    return number < 0 ? [] : this.#membersOf(number);
  }

  /** The other words of all families of a word, in code-unit order. */
  kinOf(word: string): readonly string[] {
    const families = this.#numbersOf(word);
    const [family] = families;
    if (family === undefined || (families.length === 1 && this.#sizeOf(family) === 1)) return none;
    const kin = new Set(Array.from(families).flatMap((number) => this.#membersOf(number)));
    kin.delete(word);
    return families.length === 1 ? [...kin] : [...kin].sort();
  }

  #numbersOf(word: string): Uint32Array {
    const place = this.#words[this.#next] === word ? this.#next : placeOf(this.#words, word);
    if (place < 0) return noNumbers;
    this.#next = place + 1;
    const { starts, families } = this.#ofWords;
    return families.subarray(starts[place], starts[place + 1]);
  }

  #sizeOf(family: number): number {
    return (this.#starts[family + 1] ?? 0) - (this.#starts[family] ?? 0);
  }

  #membersOf(family: number): readonly string[] {
    return Array.from(this.#members.subarray(this.#starts[family], this.#starts[family + 1]), (member) => this.#words[member] ?? '');
  }
}

const none: readonly string[] = [];
const noNumbers = new Uint32Array();

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function inverse({ starts, to }: CountingSort, of: Uint32Array): { starts: Uint32Array; families: Uint32Array } {
  const families = new Uint32Array(to.length);
  for (let family = 0; family + 1 < of.length; family += 1) {
    const end = of[family + 1] ?? 0;
    for (let item = of[family] ?? 0; item < end; item += 1) families[to[item] ?? 0] = family;
  }
  return { starts, families };
}

/** Where an item stands in items that rise; -1 where it does not. */
function placeOf(items: readonly string[], item: string): number {
  const place = howMany(items, (one) => one < item);
  return items[place] === item ? place : -1;
}
