import { parseQuery } from '../query/parse.ts';
import type { Query } from '../query/query.ts';
import type { OpenIndex } from './open-index.ts';

/** Takes apart what was typed, with dates as the archive writes them, and names that it has. */
export function readQuery({ dates, names }: Pick<OpenIndex, 'dates' | 'names'>, typed: string): Query {
  return parseQuery(typed, (date) => dates.read(date), (facet, name) => names.isName(facet, name));
}
