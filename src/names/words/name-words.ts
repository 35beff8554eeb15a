import { english } from './english.ts';
import { russian } from './russian.ts';

/** What the words around a name tell of it in one language. All in small letters. */
export interface NameWords {
  /** May stand directly beside a name with a capital of their own, and are no part of it: ranks, offices, days and months. */
  readonly beside: ReadonlySet<string>;
  /** Begin a sentence with a capital: words that are never a first name. */
  readonly openers: ReadonlySet<string>;
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
}

const none: NameWords = { beside: new Set(), openers: new Set(), abbreviations: new Set() };
const known = new Map([['en', english], ['ru', russian]]);

/** The words of a language (BCP 47); of a language that has no list here, none. */
export function nameWords(language: string): NameWords {
  return known.get(language.split('-')[0]?.toLowerCase() ?? '') ?? none;
}
