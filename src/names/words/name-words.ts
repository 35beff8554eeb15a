import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import type { NameWords } from './word-lists.ts';

const noWords: NameWords = {
  beside: new Set(),
  openers: new Set(),
  continuing: new Set(),
  abbreviations: new Set(),
  beforePersons: new Set(),
  offices: new Set(),
  heads: new Set(),
  extensions: new Set(),
  alsoWords: new Set(),
  states: new Set(),
  saying: new Set(),
  strict: false,
  compounds: false,
};

const known = new Map<string, Partial<NameWords>>([['de', german], ['en', english], ['es', spanish], ['fr', french], ['ru', russian]]);

/** The words of a language (BCP 47); of a language that has no list here, none. */
export function nameWords(language: string): NameWords {
  return { ...noWords, ...known.get(language.split('-')[0]?.toLowerCase() ?? '') };
}
