import { soundKeys } from '../../model/names/sound-key.ts';
import { namedFacets } from '../named-facets.ts';
import { compareEntries, entryOf, formsOf } from './entries.ts';
import type { Entry, Form } from './entries.ts';
import type { NameTable } from './rows.ts';
import { withoutUmlauts } from './umlauts.ts';

/** All forms of all names, by the words that they are compared by. */
export class Lexicon {
  readonly entries: readonly Entry[];
  /** By all words of the form. */
  readonly whole = new Map<string, Form[]>();
  /** By all words of the form without space between them. */
  readonly joined = new Map<string, Form[]>();
  /** By each word of a form that a part may stand for. */
  readonly words = new Map<string, Form[]>();
  /** Words of people's names that have two letters for an umlaut, by what they are without it. */
  readonly umlauts = new Map<string, string[]>();
  /** Words by how they sound. */
  readonly sounds = new Map<string, string[]>();
  /** Words of each form that has most. */
  readonly longest: number;

  constructor(table: NameTable) {
    const entries: Entry[] = [];
    let longest = 0;
    for (const facet of namedFacets) {
      const own = table[facet].map((row) => entryOf(facet, row));
      for (const [number, row] of table[facet].entries()) {
        const entry = own[number];
        if (entry === undefined) continue;
        entries.push(entry);
        own[row[4] ?? -1]?.narrower.push(entry);
        for (const form of formsOf(entry, row)) {
          longest = Math.max(longest, form.words.length);
          this.#add(form);
        }
      }
    }
    this.longest = longest;
    this.entries = entries.sort(compareEntries);
    for (const [place, entry] of this.entries.entries()) entry.place = place;
    for (const [word, forms] of this.words) {
      for (const sound of soundKeys(word)) put(this.sounds, sound, word);
      const plain = forms.some(({ entry }) => entry.facet === 'person') ? withoutUmlauts(word) : undefined;
      if (plain !== undefined) put(this.umlauts, plain, word);
    }
  }

  #add(form: Form): void {
    put(this.whole, form.words.join(' '), form);
    if (form.group === 'codes') return;
    put(this.joined, form.words.join(''), form);
    for (const word of new Set(form.words)) put(this.words, word, form);
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
