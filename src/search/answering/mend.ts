import type { Ask } from '../engine/ask.ts';
import { expand } from '../engine/expand.ts';
import { wordsInstead } from '../engine/instead.ts';
import type { Segment } from '../engine/segment.ts';
import type { Names } from '../names/matcher.ts';
import type { UnknownWord } from '../protocol.ts';
import type { Understood } from './understand.ts';

/** What is looked for, and what was put in the place of words that no article has. */
export interface Mended {
  readonly ask: Ask;
  readonly unknown: readonly UnknownWord[];
}

/** Words that are offered for one that no article has. */
const mostOffered = 3;

/**
 * Looks for the nearest word where no article has a word that was typed; and where there is none, for what is filed under the name
 * that the words nearly are. Words in quotation marks and words to be absent are taken as they stand.
 * @throws when a file of the index cannot be had
 */
export async function mend(segments: readonly Segment[], { ask, plain }: Understood, names: Names): Promise<Mended> {
  const unknown: UnknownWord[] = [];
  const all = await Promise.all(ask.all.map(async (clause) => {
    const [word] = clause.words;
    if (word === undefined || clause.literal || clause.words.length > 1 || await isFound(segments, [word, ...(clause.spellings ?? [])])) return clause;
    const instead = await wordsInstead(segments, word, mostOffered);
    unknown.push({ word, instead });
    const [nearest] = instead;
    return nearest === undefined ? clause : { words: [nearest], literal: false };
  }));
  if (unknown.length === 0 || ask.named.length > 0) return { ask, unknown: ask.named.length > 0 ? [] : unknown };
  const lost = unknown.some(({ instead }) => instead.length === 0);
  const [name] = lost ? names.find(plain, 1) : [];
  if (name === undefined) return { ask: { ...ask, all }, unknown };
  return { ask: { ...ask, named: [[name.facet, name.id]] }, unknown: unknown.map(({ word, instead }) => ({ word, instead: instead.length === 0 ? [name.name] : instead })) };
}

async function isFound(segments: readonly Segment[], spellings: readonly string[]): Promise<boolean> {
  const expanded = await Promise.all(spellings.map((spelling) => expand(segments, spelling)));
  return expanded.some(({ how }) => how !== 'none');
}
