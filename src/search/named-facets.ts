import type { Facet } from './contract.ts';

/** The facets whose values are records, which have names; in the order in which equals are listed. */
export const namedFacets = ['person', 'country', 'organisation', 'topic', 'source'] as const satisfies readonly Facet[];

export type NamedFacet = (typeof namedFacets)[number];

export function isNamedFacet(facet: Facet): facet is NamedFacet {
  return facet !== 'language';
}
