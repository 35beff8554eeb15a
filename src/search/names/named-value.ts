import type { NamedValue } from '../engine/ask.ts';
import type { NameFound } from '../protocol.ts';

/** What finds the articles of a record: what is filed under it, or where nothing is, the texts that name it. */
export function namedValue({ facet, id, articles }: Pick<NameFound, 'facet' | 'id' | 'articles'>): NamedValue {
  return [facet, id, articles > 0 ? 'filed' : 'named'];
}
