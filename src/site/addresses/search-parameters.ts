import type { AuthorityKind } from '../../model/kinds.ts';

/** What the address of a search is narrowed by: the facet of each kind of record. */
export const searchParameters = { people: 'person', countries: 'country', organisations: 'organisation', topics: 'topic', sources: 'source' } as const satisfies Record<AuthorityKind, string>;
