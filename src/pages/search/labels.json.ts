import { edition } from '../../edition/current.ts';
import { facetLabels } from '../../search/labels.ts';

/** What the values of the search's facets are called, by id. */
export function GET(): Response {
  return Response.json(facetLabels(edition().site));
}
