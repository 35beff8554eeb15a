import type { Names } from '../names/matcher.ts';
import type { Completion } from '../protocol.ts';
import { lastValue } from '../query/last-value.ts';

/**
 * The queries that one may become when the name at its end, behind its field, is typed to the end: the likeliest first. None where it is
 * the whole of a name already and no other begins so.
 */
export function completionsOf(names: Pick<Names, 'beginning' | 'resolve'>, typed: string, most: number): readonly Completion[] {
  const last = lastValue(typed);
  if (last === undefined) return [];
  const { facet, before } = last;
  const found = names.beginning(facet, last.typed, most);
  return found.map((name) => ({ name, query: `${before}${valueOf(name.name, name.id, names.resolve(facet, name.name))}` })).filter(({ query }) => query !== typed);
}

/** A name as the value of a field: in quotation marks where it needs them; the id, where the name means others too or has such marks itself. */
function valueOf(name: string, id: string, meant: readonly string[]): string {
  if (meant.length !== 1 || meant[0] !== id || /["“”„«»]/.test(name)) return id;
  return /^[\p{L}\p{M}\p{N}-]+$/u.test(name) ? name : `"${name}"`;
}
