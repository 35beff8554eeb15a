import type { AuthorityKind } from '../model/kinds.ts';
import { listPath, periodPath } from '../site/addresses/list-path.ts';
import { pageAddress } from '../site/addresses/page-address.ts';
import { searchParameters } from '../site/addresses/search-parameters.ts';
import type { NamedFacet } from './named-facets.ts';
import type { NameFound } from './protocol.ts';

/** The kind of record that the values of a facet are. */
export const recordKinds = { person: 'people', country: 'countries', organisation: 'organisations', topic: 'topics', source: 'sources' } as const satisfies Record<NamedFacet, AuthorityKind>;

/** The facet whose values are records of a kind. */
export function facetOf(kind: AuthorityKind): NamedFacet {
  return searchParameters[kind];
}

/** The address of a record's page. @param base the site's base path, which begins and ends with a slash */
export function recordAddress({ facet, id }: Pick<NameFound, 'facet' | 'id'>, base: string): string {
  return pageAddress(base, listPath({ ref: { kind: recordKinds[facet], id }, list: 'filed' }));
}

/** What the anchors of a record's names in a text begin with; a number follows: `people-kaja-kallas-`. */
export function mentionPrefix({ facet, id }: Pick<NameFound, 'facet' | 'id'>): string {
  return `${recordKinds[facet]}-${id}-`;
}

/** The address of the page of a day, a month or a year. @param base the site's base path */
export function periodAddress(key: string, base: string): string {
  return pageAddress(base, periodPath(key));
}
