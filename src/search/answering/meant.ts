import { isSmallWord } from '../names/small-words.ts';
import type { Meant } from '../protocol.ts';
import { plainWords } from '../query/plain-words.ts';
import { datesIn } from './dated.ts';
import type { OpenIndex } from './open-index.ts';
import { readQuery } from './read-query.ts';

/** Names that are shown above the results. */
const mostNames = 3;

/** The names and dates that a query may mean. */
export function meantBy(index: OpenIndex, typed: string): Meant {
  const query = readQuery(index, typed);
  const plain = plainWords(query);
  return { names: isSmallWord(plain) ? [] : index.names.find(plain, mostNames), dates: datesIn(typed, query, index) };
}
