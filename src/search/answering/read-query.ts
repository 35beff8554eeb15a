import { parseQuery } from '../query/parse.ts';
import type { Query } from '../query/query.ts';
import type { OpenIndex } from './open-index.ts';

/** Takes apart what was typed, with dates as the archive writes them. */
export function readQuery({ dates }: Pick<OpenIndex, 'dates'>, typed: string): Query {
  return parseQuery(typed, (date) => dates.read(date));
}
