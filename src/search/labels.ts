import type { AuthorityKind } from '../model/kinds.ts';
import type { Site } from '../site/site.ts';

/** The facets whose values are records of the archive. A year and a language name themselves. */
export const recordFacets = { person: 'people', country: 'countries', organisation: 'organisations', topic: 'topics', source: 'sources' } as const satisfies Record<string, AuthorityKind>;

export type FacetLabels = Readonly<Record<keyof typeof recordFacets, Readonly<Record<string, string>>>>;

/** What the page calls the values of the filters: the preferred name of every record that has articles, by its id. */
export function facetLabels({ archive }: Site): FacetLabels {
  const labels = (kind: AuthorityKind) => Object.fromEntries(
    archive.authorities(kind).filter((record) => archive.articlesOf(record).length > 0).map(({ id, name }) => [id, name]),
  );
  return {
    person: labels(recordFacets.person), country: labels(recordFacets.country), organisation: labels(recordFacets.organisation),
    topic: labels(recordFacets.topic), source: labels(recordFacets.source),
  };
}
