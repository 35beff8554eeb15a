import type { Messages, PluralForms } from '../locale/messages.ts';
import type { Site } from './site.ts';

/** Where a build puts the script of the search box, from the root of the archive. Published pages name it. */
export const searchBoxFile = 'search/box.js';

/** The same of the script of the search page. */
export const searchPageFile = 'search/page.js';

/** In UTF-16 code units: no field takes more, and an address that has more is cut. */
export const longestQuery = 400;

/** What a search box needs while it suggests. It stands on every page, so it is as little as will do. */
export interface SuggestionSetting {
  /** The site's base path. */
  readonly base: string;
  /** Where the search page stands. */
  readonly search: string;
  readonly words: SuggestionWords;
}

export type SuggestionWords = Messages['search']['suggestions'] & {
  /** BCP 47: what numbers and plurals are formatted in. */
  readonly language: string;
  /** The kinds of record that a search can be narrowed by. */
  readonly kinds: Pick<Messages['search']['facets'], 'person' | 'country' | 'organisation' | 'topic' | 'source'>;
  readonly articles: PluralForms;
};

/** `SuggestionSetting` as JSON, for an attribute. */
export function suggestionSetting({ addresses, locale }: Site): string {
  const { search, count } = locale.words;
  const { person, country, organisation, topic, source } = search.facets;
  const words = { ...search.suggestions, language: locale.wordsLanguage, kinds: { person, country, organisation, topic, source }, articles: count.articles };
  return JSON.stringify({ base: addresses.base, search: addresses.search(), words } satisfies SuggestionSetting);
}

/** A script as it stands in pages: without its comments, its indentation and the ends of its lines, which all stand where a statement ends. */
export function inlined(script: string): string {
  return script.replace(/\/\*.*?\*\/\s*/gs, '').replace(/\s*\n\s*/g, '');
}
