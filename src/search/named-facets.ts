import type { Facet } from './contract.ts';
import type { DateField } from './query/date-field.ts';

/** The facets whose values are records, which have names; in the order in which equals are listed. */
export const namedFacets = ['person', 'country', 'organisation', 'topic', 'source'] as const satisfies readonly Facet[];

export type NamedFacet = (typeof namedFacets)[number];

/** Those that are about what an article tells. */
export const subjectFacets = ['person', 'country', 'organisation', 'topic'] as const satisfies readonly NamedFacet[];

export type SubjectFacet = (typeof subjectFacets)[number];

/** Of a facet, or of another word that may stand before a colon. */
export function isNamedFacet(facet: Facet | DateField): facet is NamedFacet {
  return namedFacets.some((named) => named === facet);
}
