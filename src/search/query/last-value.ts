import { isNamedFacet } from '../named-facets.ts';
import type { NamedFacet } from '../named-facets.ts';
import { fields } from './fields.ts';
import { scan } from './scan.ts';

/** A name at the end of a query, behind its field, as far as it is typed: `oil country:saudi ar`. */
export interface LastValue {
  readonly facet: NamedFacet;
  readonly typed: string;
  /** The query up to it, with the field. */
  readonly before: string;
}

/** Undefined where a query does not end in one. What stands in quotation marks that are closed is whole. */
export function lastValue(text: string): LastValue | undefined {
  const pieces = [...scan(text)];
  const at = pieces.findLastIndex(({ field }) => field !== undefined);
  const [piece, ...after] = at < 0 ? [] : pieces.slice(at);
  const facet = fields.get(piece?.field ?? '');
  if (piece === undefined || facet === undefined || !isNamedFacet(facet)) return undefined;
  if (piece.value === '' || (piece.quoted && piece.closed) || after.some(({ quoted, minus }) => quoted || minus)) return undefined;
  const from = piece.span[1] - piece.value.length;
  const typed = text.slice(from).trim();
  return typed === '' ? undefined : { facet, typed, before: text.slice(0, piece.quoted ? from - 1 : from) };
}
