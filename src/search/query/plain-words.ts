import type { Query, QueryPart } from './query.ts';

/** Whether a part is a mere word: no part of an operator, and not to be absent. */
export function isPlainWord(part: QueryPart): part is Extract<QueryPart, { kind: 'word' }> {
  return part.kind === 'word' && !part.excluded;
}

/** The mere words of a query, as typed. */
export function plainWords({ parts }: Query): string {
  return parts.filter(isPlainWord).map(({ text }) => text).join(' ');
}
