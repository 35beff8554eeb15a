import { parseQuery } from './parse.ts';
import type { ReadDate } from './parse.ts';
import type { QueryPart } from './query.ts';

/** What was typed with one part taken out. */
export function withoutPart(text: string, { span: [from, to] }: Pick<QueryPart, 'span'>): string {
  return `${text.slice(0, from)} ${text.slice(to)}`.replace(/\s+/gu, ' ').trim();
}

/** What was typed without what demands a date. */
export function withoutDates(text: string, readDate: ReadDate): string {
  const dates = parseQuery(text, readDate).parts.filter(({ kind }) => kind === 'date' || kind === 'before' || kind === 'after');
  return dates.reduceRight(withoutPart, text);
}
