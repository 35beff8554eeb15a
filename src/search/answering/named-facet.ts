import type { Facet } from '../contract.ts';
import type { NamedFacet } from '../protocol.ts';

/** Whether the values of a facet are records, which have names. */
export function isNamedFacet(facet: Facet): facet is NamedFacet {
  return facet !== 'language';
}
