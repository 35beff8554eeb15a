import { isDateField } from './date-field.ts';
import { parseQuery } from './parse.ts';
import type { ReadDate } from '../dates/way.ts';
import type { QueryPart } from './query.ts';

type Placed = Pick<QueryPart, 'span'>;

/** What was typed with one part taken out. */
export function withoutPart(text: string, part: Placed): string {
  return withoutParts(text, [part]);
}

/** What was typed without what demands a date. */
export function withoutDates(text: string, readDate: ReadDate): string {
  const dates = parseQuery(text, readDate).parts.filter(({ kind }) => isDateField(kind));
  return dates.length === 0 ? text : withoutParts(text, dates);
}

/** @param parts in their order, with their places in the text as it was typed: white space is made single when all are out */
function withoutParts(text: string, parts: readonly Placed[]): string {
  let rest = '';
  let at = 0;
  for (const { span: [from, to] } of parts) {
    rest += `${text.slice(at, from)} `;
    at = to;
  }
  return (rest + text.slice(at)).replace(/\s+/gu, ' ').trim();
}
