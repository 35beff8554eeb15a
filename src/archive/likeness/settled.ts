import { isExact } from '../../model/dates/date.ts';
import type { Authority } from '../../model/record.ts';

/**
 * Whether nothing need be asked about two records: an editor says that they differ, or they have two Wikidata ids or two birthdays. Two
 * countries with codes of ISO 3166-1 differ with these; where the codes are the same, that is an error of its own.
 */
export function settled(a: Authority, b: Authority): boolean {
  return a.distinctFrom.includes(b.id) || b.distinctFrom.includes(a.id)
    || differ(a.wikidata, b.wikidata)
    || (a.kind === 'countries' && a.code !== undefined && b.code !== undefined)
    || (a.kind === 'people' && a.from !== undefined && b.from !== undefined && isExact(a.from) && isExact(b.from) && a.from.first !== b.from.first);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
