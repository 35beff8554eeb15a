import type { Ask, Clause } from '../engine/ask.ts';
import { ever } from '../engine/days.ts';
import { search } from '../engine/engine.ts';
import type { Segment } from '../engine/segment.ts';
import { smallWordsIn } from '../names/small-words.ts';
import type { QueryNote } from '../query/query.ts';
import { wordsOf } from '../text/words.ts';
import type { Mended } from './mend.ts';
import type { Understood } from './understand.ts';

/** So few words are all wanted. */
const fewest = 3;

/**
 * What may be looked for where no article has all of the words, as when a question is asked in a sentence: first all but the small
 * ones, then most of these. What stands in quotation marks stays. Empty where some article has them all and is kept away by a filter
 * or a date.
 * @throws when a file of the index cannot be had
 */
export async function fewerWords(segments: readonly Segment[], { ask, unknown, notes }: Mended, understood: Understood): Promise<readonly Mended[]> {
  const textOf = (clause: Clause) => bare(understood.typed.get(clause)?.text ?? clause.words.join(' '));
  // A small word that no article has may have been replaced by another.
  const typed = ask.all.map((clause, at) => textOf(understood.ask.all[at] ?? clause));
  const isSmallWord = smallWordsIn(typed);
  const telling = ask.all.filter((clause, at) => clause.literal || !isSmallWord(typed[at] ?? ''));
  const all = [...new Map(telling.map((clause) => [`${String(clause.literal)} ${clause.words.join(' ')}`, clause])).values()];
  const [literal, most] = [all.filter((clause) => clause.literal), all.filter((clause) => !clause.literal)];
  const anywhere: Ask = { ...ask, filters: new Map(), days: ever };
  if (all.length === 0 || ask.named.length > 0 || (await search(segments, anywhere)).total > 0) return [];
  const fewer = (asked: Ask, note: QueryNote): Mended => ({ ask: asked, unknown: unknown.filter(({ word }) => !isSmallWord(word)), notes: [...notes, note] });
  return [
    ...(telling.length < ask.all.length ? [fewer({ ...ask, all }, { code: 'without-small-words', text: all.map(textOf).join(', ') })] : []),
    ...(most.length < fewest ? [] : [fewer({ ...ask, all: literal, most }, { code: 'most-words', text: '' })]),
  ];
}

/** A word without the signs around it. */
function bare(text: string): string {
  const words = wordsOf(text);
  return text.slice(words[0]?.from, words.at(-1)?.to);
}
