import { search } from '../engine/engine.ts';
import type { Hits } from '../engine/engine.ts';
import type { Query } from '../query/query.ts';
import type { SearchState } from '../state.ts';
import { fewerWords } from './fewer-words.ts';
import { lostPhrases, takenApart } from './lost-phrases.ts';
import { meantBy } from './meant.ts';
import { mend, mendedBeginnings, mendedByName } from './mend.ts';
import type { Mended } from './mend.ts';
import type { OpenIndex } from './open-index.ts';
import { readQuery } from './read-query.ts';
import { understand } from './understand.ts';
import type { Understood } from './understand.ts';

/** What a search found, and how it was understood. */
export interface Answered {
  readonly hits: Hits;
  readonly query: Query;
  readonly understood: Understood;
  readonly mended: Mended;
}

/**
 * Finds what a search means. Where nothing is found, a date among the words may be meant: then what is of that date and has the other
 * words is found. Failing that, a word that was taken for the beginning of others may be a misspelt one; and of many words most may
 * be enough.
 * @throws when a file of the index cannot be had
 */
export async function find(index: OpenIndex, state: SearchState): Promise<Answered> {
  const answered = await findAsTyped(index, state);
  if (answered.hits.total > 0) return answered;
  const [date] = meantBy(index, state.query).dates;
  const dated = date && await find(index, { ...state, query: `${date.rest} date:${date.from}/${date.to}` });
  if (date !== undefined && dated !== undefined && dated.hits.total > 0) {
    const { understood } = dated;
    return { ...dated, query: answered.query, understood: { ...understood, notes: [{ code: 'looked-for-as-date', text: date.typed }, ...understood.notes] } };
  }
  const tries = await mendedBeginnings(index.segments, answered.mended, answered.understood);
  const found = await firstFound(index, tries) ?? await firstFound(index, await fewerWords(index.segments, answered.mended, answered.understood));
  return { ...answered, ...(found ?? { mended: tries[0] ?? answered.mended }) };
}

/** Of several ways to mend a search the first that finds something. */
async function firstFound({ segments }: OpenIndex, tries: readonly Mended[]): Promise<Pick<Answered, 'hits' | 'mended'> | undefined> {
  for (const mended of tries) {
    const hits = await search(segments, mended.ask);
    if (hits.total > 0) return { hits, mended };
  }
  return undefined;
}

async function findAsTyped(index: OpenIndex, state: SearchState): Promise<Answered> {
  const query = readQuery(index, state.query);
  return { query, ...await findMended(index, understand(state, query, index.names, index.languages)) };
}

/**
 * Where nothing is found, words that need not stand together are looked for apart; and if that finds nothing, what the words together
 * are nearly the name of.
 */
async function findMended(index: OpenIndex, understood: Understood): Promise<Omit<Answered, 'query'>> {
  const { segments, names } = index;
  const mended = await mend(segments, understood, names);
  const hits = await search(segments, mended.ask);
  if (hits.total > 0) return { hits, mended, understood };
  const lost = await lostPhrases(segments, mended.ask);
  const apart = takenApart(understood, lost);
  if (apart !== understood) return findMended(index, apart);
  const named = mendedByName(understood, names);
  const filed = named && await search(segments, named.ask);
  if (named !== undefined && filed !== undefined && filed.total > 0) return { hits: filed, mended: named, understood };
  return { hits, mended: { ...mended, unknown: [...mended.unknown, ...lost.map((clause) => ({ word: understood.typed.get(clause)?.text ?? '', instead: [] }))] }, understood };
}
