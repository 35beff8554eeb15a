import type { QueryPart } from './query.ts';

/** What was typed with one part taken out. */
export function withoutPart(text: string, { span: [from, to] }: Pick<QueryPart, 'span'>): string {
  return `${text.slice(0, from)} ${text.slice(to)}`.replace(/\s+/gu, ' ').trim();
}
