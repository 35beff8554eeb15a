/**
 * What the index, the search page and the browser agree on. The names stand in published addresses (`/search/?person=kaja-kallas`)
 * and are never renamed.
 */

/** What a search can be narrowed by, in the order the page shows it: names of the address's parameters. */
export const facets = ['person', 'country', 'organisation', 'topic', 'source', 'language'] as const;

export type Facet = (typeof facets)[number];

/** `best` is by relevance; `newest` is the order of every list on the site. */
export const orders = ['best', 'newest', 'oldest'] as const;

export type Order = (typeof orders)[number];

/** Makes a value for each facet. */
export function eachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    person: make('person'), country: make('country'), organisation: make('organisation'), topic: make('topic'),
    source: make('source'), language: make('language'),
  };
}
