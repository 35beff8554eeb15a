import { isNamedFacet } from '../named-facets.ts';
import type { Names } from '../names/matcher.ts';
import { withoutPart } from '../query/rest.ts';
import type { Query, QueryPart } from '../query/query.ts';
import type { Chip } from '../protocol.ts';
import { resolve } from './understand.ts';

/** What stands in a query and is no mere word, each with what is left without it. */
export function chipsOf(typed: string, { parts }: Query, names: Names, languages: readonly string[]): readonly Chip[] {
  return parts.flatMap((part) => {
    const chip = chipOf(part, names, languages);
    return chip === undefined ? [] : [{ ...chip, rest: withoutPart(typed, part) }];
  });
}

function chipOf(part: QueryPart, names: Names, languages: readonly string[]): Omit<Chip, 'rest'> | undefined {
  switch (part.kind) {
    case 'word': return part.excluded ? { kind: 'without', excluded: true, values: [part.text] } : undefined;
    case 'phrase': return { kind: part.excluded ? 'without' : 'phrase', excluded: part.excluded, values: [part.text] };
    case 'date': return { kind: 'date', excluded: false, values: [part.from, part.to] };
    case 'before':
    case 'until':
    case 'since':
    case 'after': return { kind: part.kind, excluded: false, values: [part.typed] };
    case 'filter': {
      const { facet, value, excluded, besides } = part;
      const meant = resolve(facet, value, names, languages).map((id) => (isNamedFacet(facet) ? names.label(facet, id) ?? id : id));
      return { kind: facet, excluded, ...(besides && { besides }), values: meant.length === 0 ? [value] : meant };
    }
  }
}
