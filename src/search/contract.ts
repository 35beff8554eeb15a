/**
 * What the index, the search page and the browser agree on. The names stand in published addresses (`/search/?person=kaja-kallas`)
 * and are never renamed.
 */

/** What a search can be narrowed by, in the order the page shows it: names of Pagefind's filters and of the address's parameters. */
export const facets = ['person', 'country', 'organisation', 'topic', 'source', 'year', 'language'] as const;

export type Facet = (typeof facets)[number];

/** `best` is by relevance; `newest` is the order of every list on the site. */
export const orders = ['best', 'newest'] as const;

export type Order = (typeof orders)[number];

/**
 * The keys of Pagefind's metadata, all of which are searched, and how much a match in each counts beside one in the text, where 1
 * is a word of the text. What all articles of a day or of a newspaper have in common is found and says little.
 */
export const metadataWeights = {
  title: 5,
  /** In words, as precisely as it is known. */
  date: 0.1,
  /** The source's name. */
  source: 0.1,
  byline: 1,
  summary: 1,
  /** Every form of every name that the article is filed under. Never shown. */
  names: 1,
} as const;

export type MetadataKey = keyof typeof metadataWeights;

/** Pagefind's one sort key, made by `newestFirstKey`. */
export const sortKey = 'date';

/** Makes a value for each facet. */
export function eachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    person: make('person'), country: make('country'), organisation: make('organisation'), topic: make('topic'),
    source: make('source'), year: make('year'), language: make('language'),
  };
}
