import { facets } from '../contract.ts';
import type { Facet } from '../contract.ts';
import type { Ask, Clause } from '../engine/ask.ts';
import { ever } from '../engine/days.ts';
import { dayNumber } from '../../model/dates/day-number.ts';
import type { Names } from '../names/matcher.ts';
import { longestQuery } from '../../site/search-box.ts';
import { isNamedFacet } from '../named-facets.ts';
import { isSmallWord, withoutArticle } from '../names/small-words.ts';
import { boundsOf } from '../query/bounds.ts';
import type { Bounds } from '../query/bounds.ts';
import { plainWords } from '../query/plain-words.ts';
import type { Query, QueryNote, QueryPart } from '../query/query.ts';
import type { SearchState } from '../state.ts';
import { wordsOf } from '../text/words.ts';

/** What a search means, with names resolved. */
export interface Understood {
  readonly ask: Ask;
  readonly notes: readonly QueryNote[];
  /** The words that are no part of an operator, as typed. */
  readonly plain: string;
  readonly bounds: Bounds;
  /** Of what an article is to have, how it was typed. */
  readonly typed: ReadonlyMap<Clause, Worded>;
}

/** Words, as they were typed. */
export type Worded = Extract<QueryPart, { kind: 'word' | 'phrase' }>;

/** @param languages of the archive's articles, BCP 47 */
export function understand(state: SearchState, query: Query, names: Names, languages: readonly string[]): Understood {
  const words = query.parts.filter((part) => part.kind === 'word' || part.kind === 'phrase');
  const filters = query.parts.filter((part) => part.kind === 'filter');
  const notes: QueryNote[] = [...query.notes];
  const { here, elsewhere } = chosenNow(state, names);
  const valuesOf = (excluded: boolean) => new Map(facets.flatMap((facet) => {
    const typed = filters.filter((part) => part.facet === facet && part.excluded === excluded && part.besides !== true);
    const chosen = excluded ? [] : here.filter((one) => one.facet === facet).map(({ id }) => id);
    if (typed.length === 0 && chosen.length === 0) return [];
    return [[facet, [...new Set([...chosen, ...typed.flatMap(({ value }) => valuesIn(facet, value, names, languages))])]] as const];
  }));
  for (const { facet, value } of filters) if (valuesIn(facet, value, names, languages).length === 0) notes.push({ code: 'no-such-name', text: value });
  if (state.query.length >= longestQuery - 1) notes.push({ code: 'too-long', text: lastWord(state.query) });
  const bounds = boundsOf(query, state);
  const { firstDay, lastDay } = bounds;
  const typed = new Map(words.filter(({ excluded }) => !excluded).map((part) => [clauseOf(part, names), part]));
  const plain = plainWords(query);
  return {
    ask: {
      all: [...typed.keys()].filter(hasWords),
      none: words.filter(({ excluded }) => excluded).map((part) => clauseOf(part)).filter(hasWords),
      named: query.parts.some((part) => part.kind === 'phrase') ? [] : namedBy(plain, names),
      filters: valuesOf(false), without: valuesOf(true),
      besides: [
        ...filters.filter(({ besides }) => besides).map(({ facet, value }) => [facet, valuesIn(facet, value, names, languages)] as const),
        ...elsewhere.map(({ facet, id }) => [facet, [id]] as const),
      ],
      days: { first: firstDay === undefined ? ever.first : dayNumber(firstDay), last: lastDay === undefined ? ever.last : dayNumber(lastDay) },
    },
    notes, plain, bounds, typed,
  };
}

/** Not all of one that is as long as a line. */
function lastWord(query: string): string {
  return query.slice(query.lastIndexOf(' ') + 1).slice(-40);
}

interface Chosen {
  readonly facet: Facet;
  readonly id: string;
}

/**
 * What is chosen, by the ids of today: `here` in its own list, of which any will do; `elsewhere` a record that has become one of another
 * kind. Beside others of its list that have not it asks for nothing, since an article could not have either.
 */
function chosenNow(state: SearchState, names: Names): { readonly here: readonly Chosen[]; readonly elsewhere: readonly Chosen[] } {
  const lists = facets.map((facet) => {
    const now = state.chosen[facet].map((id): Chosen => (isNamedFacet(facet) ? names.current(facet, id) : { facet, id }));
    const here = now.filter((one) => one.facet === facet);
    return { here, elsewhere: here.length > 0 ? [] : now };
  });
  return { here: lists.flatMap(({ here }) => here), elsewhere: lists.flatMap(({ elsewhere }) => elsewhere) };
}

/** The values of a facet that are meant by what was typed. */
export function resolve(facet: Facet, typed: string, names: Names, languages: readonly string[]): readonly string[] {
  if (isNamedFacet(facet)) return names.resolve(facet, typed);
  const tag = typed.toLowerCase();
  return languages.filter((language) => language.toLowerCase() === tag || language.toLowerCase().startsWith(`${tag}-`));
}

/** Those of them, and of what is narrower, that any article is filed under. */
function valuesIn(facet: Facet, typed: string, names: Names, languages: readonly string[]): readonly string[] {
  return resolve(facet, typed, names, languages).flatMap((id) => (isNamedFacet(facet) ? names.withNarrower(facet, id) : [id]));
}

/** Records that the words as a whole are a name of, and those that are narrower. */
function namedBy(plain: string, names: Names): Ask['named'] {
  const words = foldedWords(plain);
  if (words.length === 0 || isSmallWord(plain)) return [];
  const keys = [words, withoutArticle(words)].map(keyOf);
  return names.find(plain, mostNamed).flatMap(({ facet, id, name, form, how }) => (how === 'exact' && keys.includes(keyOf(foldedWords(form ?? name))) ? names.meaning({ facet, id }) : []));
}

const mostNamed = 8;

function keyOf(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

function hasWords({ words }: Clause): boolean {
  return words.length > 0;
}

/** @param names where it may be a name whose umlauts were left out */
function clauseOf({ kind, text }: { readonly kind: 'word' | 'phrase'; readonly text: string }, names?: Names): Clause {
  const words = foldedWords(text);
  const literal = kind === 'phrase';
  const [word] = words;
  if (word === undefined || words.length > 1) return { words, literal };
  const spelt = foldedWords(text.normalize('NFC').replace(/[äöüåÄÖÜÅ]/g, (letter) => twoLetters.get(letter.toLowerCase()) ?? letter));
  const spellings = spelt.join(' ') === word ? names?.spellings(word) ?? [] : spelt;
  return spellings.length === 0 ? { words, literal } : { words, literal, spellings };
}

/** What newspapers without these letters print for them. Without their marks they are found in any case. */
const twoLetters: ReadonlyMap<string, string> = new Map([['ä', 'ae'], ['ö', 'oe'], ['ü', 'ue'], ['å', 'aa']]);
