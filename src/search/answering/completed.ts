import { longestQuery } from '../../site/search-box.ts';
import type { Names } from '../names/matcher.ts';
import type { Completion, NameFound } from '../protocol.ts';
import { lastValue } from '../query/last-value.ts';

/**
 * The queries that one may become when the name at its end, behind its field, is typed to the end: the likeliest first. None where it is
 * the whole of the one name that it can be, and none that is longer than a query may be.
 */
export function completionsOf(names: Pick<Names, 'beginning' | 'resolve'>, typed: string, most: number): readonly Completion[] {
  const last = lastValue(typed);
  if (last === undefined) return [];
  const { facet, before } = last;
  const found = names.beginning(facet, last.typed, most);
  if (found.length === 1 && found[0]?.how === 'exact' && found[0].form === undefined) return [];
  const alone = /^\p{L}+:$/u.test(before);
  return found
    .map((name) => ({ name, query: `${before}${valueOf(name, names.resolve(facet, name.name))}`, alone }))
    .filter(({ query }) => query !== typed && query.length <= longestQuery);
}

/** A name as the value of a field: in quotation marks where it needs them; the id, where the name means others too or has such marks itself. */
function valueOf({ id, name }: NameFound, meant: readonly string[]): string {
  if (meant.length !== 1 || meant[0] !== id || /["“”„«»]/.test(name)) return id;
  return /^[\p{L}\p{M}\p{N}-]+$/u.test(name) ? name : `"${name}"`;
}
