import { compareTexts } from '../../model/compare-texts.ts';
import { namedFacets } from '../named-facets.ts';
import type { NamedFacet } from '../named-facets.ts';
import { isForeign, latinWords } from './latin.ts';
import { groups, impliedId } from './rows.ts';
import type { Group, NameRow } from './rows.ts';

/** A record that can be found. */
export interface Entry {
  readonly facet: NamedFacet;
  readonly id: string;
  readonly name: string;
  /** As they are shown. */
  readonly forms: readonly string[];
  readonly articles: number;
  /** Articles that name it in their text, where none is filed under it. */
  readonly named: number;
  /** The records right below it. */
  readonly narrower: Entry[];
  /** Its place among all: by number of articles, then by name, facet and id. */
  place: number;
}

export interface Form {
  readonly entry: Entry;
  readonly group: Group | 'name';
  readonly text: string;
  readonly words: readonly string[];
  /** Whether it has letters of another alphabet than the Latin. */
  readonly foreign: boolean;
}

export function entryOf(facet: NamedFacet, [id, name, articles, written = [], , named = 0]: NameRow): Entry {
  const [forms = [], short = []] = written;
  return { facet, id: id === '' ? impliedId(latinWords(name)) : id, name, articles, named, forms: [...forms, ...short], narrower: [], place: 0 };
}

/** Every form of a record that has a word. */
export function* formsOf(entry: Entry, [, name, , written = []]: NameRow): Generator<Form> {
  yield { entry, group: 'name', text: name, words: latinWords(name), foreign: isForeign(name) };
  for (const [number, group] of groups.entries()) {
    for (const text of written[number] ?? []) {
      const words = latinWords(text);
      if (words.length > 0) yield { entry, group, text, words, foreign: isForeign(text) };
    }
  }
}

/** What more articles have comes first, then by name, facet and id in code units. */
export function compareEntries(a: Entry, b: Entry): number {
  return b.articles - a.articles || compareTexts(a.name, b.name) || namedFacets.indexOf(a.facet) - namedFacets.indexOf(b.facet) || compareTexts(a.id, b.id);
}
