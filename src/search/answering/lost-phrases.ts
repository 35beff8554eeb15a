import type { Ask, Clause } from '../engine/ask.ts';
import { phraseScores } from '../engine/phrase.ts';
import { countOf } from '../engine/scores.ts';
import type { Segment } from '../engine/segment.ts';
import type { Understood, Worded } from './understand.ts';

/**
 * The words that are to follow each other, and do in no article.
 * @throws when a file of the index cannot be had
 */
export async function lostPhrases(segments: readonly Segment[], { all }: Ask): Promise<readonly Clause[]> {
  const phrases = all.filter(({ words, literal }) => literal || words.length > 1);
  const found = await Promise.all(phrases.map(async (phrase) => countOf(await phraseScores(segments, phrase))));
  return phrases.filter((_, index) => found[index] === 0);
}

/** What was understood, with the words of what is lost looked for one by one where they may stand apart; the same where none may. */
export function takenApart(understood: Understood, lost: readonly Clause[]): Understood {
  const { ask, typed } = understood;
  const parted = lost.filter((clause) => clause.words.length > 1 && isApart(typed.get(clause)));
  if (parted.length === 0) return understood;
  const all = ask.all.flatMap((clause) => (parted.includes(clause) ? wordByWord(clause) : [clause]));
  return { ...understood, ask: { ...ask, all } };
}

function wordByWord({ words }: Clause): readonly Clause[] {
  return words.map((word) => ({ words: [word], literal: false }));
}

function isApart(part: Worded | undefined): boolean {
  return part?.kind === 'word' && part.apart === true;
}
