import type { Ask, Clause } from '../engine/ask.ts';
import { ever } from '../engine/days.ts';
import { search } from '../engine/engine.ts';
import type { Segment } from '../engine/segment.ts';
import { isSmallWord } from '../names/small-words.ts';
import type { Mended } from './mend.ts';
import type { Understood } from './understand.ts';

/** So few words are all wanted. */
const fewest = 3;

/**
 * What has most of the words, each counted once, for a search whose words no article has all of, as when a question is asked in a sentence. Small words do not count, and what stands in
 * quotation marks stays. Undefined where there are too few words, or where some article has them all and is kept away by a filter or a date.
 * @throws when a file of the index cannot be had
 */
export async function withMostWords(segments: readonly Segment[], mended: Mended, { typed, plain }: Understood): Promise<Mended | undefined> {
  const { ask } = mended;
  const isSmall = (clause: Clause) => isSmallWord(typed.get(clause)?.text ?? clause.words.join(' '));
  const wanted = ask.all.filter((clause) => !clause.literal && !isSmall(clause));
  const most = [...new Map(wanted.map((clause) => [clause.words.join(' '), clause])).values()];
  if (most.length < fewest || ask.named.length > 0) return undefined;
  const anywhere: Ask = { ...ask, filters: new Map(), days: ever };
  if ((await search(segments, anywhere)).total > 0) return undefined;
  return { ...mended, ask: { ...ask, all: ask.all.filter(({ literal }) => literal), most }, notes: [...mended.notes, { code: 'most-words', text: plain }] };
}
