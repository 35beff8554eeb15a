import { isSmallWord } from '../names/small-words.ts';
import type { Meant } from '../protocol.ts';
import { parseQuery } from '../query/parse.ts';
import { plainWords } from '../query/plain-words.ts';
import { datesIn } from './dated.ts';
import type { OpenIndex } from './open-index.ts';

/** Names that are shown above the results. */
const mostNames = 3;

/** The names and dates that a query may mean. */
export function meantBy({ names, dates, segments }: OpenIndex, query: string): Meant {
  const plain = plainWords(parseQuery(query, (typed) => dates.read(typed)));
  return { names: isSmallWord(plain) ? [] : names.find(plain, mostNames), dates: datesIn(query, dates, segments) };
}
