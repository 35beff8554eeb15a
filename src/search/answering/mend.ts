import type { Ask, Clause } from '../engine/ask.ts';
import { expand } from '../engine/expand.ts';
import { wordsInstead } from '../engine/instead.ts';
import type { Segment } from '../engine/segment.ts';
import type { Names } from '../names/matcher.ts';
import { isSmallWord } from '../names/small-words.ts';
import type { UnknownWord } from '../protocol.ts';
import type { QueryNote } from '../query/query.ts';
import type { Understood } from './understand.ts';

/** What is looked for, and what was put in the place of words that no article has. */
export interface Mended {
  readonly ask: Ask;
  readonly unknown: readonly UnknownWord[];
  readonly notes: readonly QueryNote[];
}

/** Words that are offered for one that no article has. */
const mostOffered = 3;

/**
 * Looks for the nearest word where no article has a word that was typed; and where there is none, for what is filed under the name
 * that the words together nearly are, or names it. Words in quotation marks and words to be absent are taken as they stand.
 * @throws when a file of the index cannot be had
 */
export async function mend(segments: readonly Segment[], { ask, plain, typed }: Understood, names: Names): Promise<Mended> {
  const looked = await Promise.all(ask.all.map((clause) => lookUp(segments, clause, isSmallAmong(ask, clause, typed) ? 0 : mostOffered)));
  const notes = looked.flatMap(({ note }) => note ?? []);
  const unknown = looked.flatMap((one) => one.unknown ?? []);
  if (unknown.length === 0 || ask.named.length > 0) return { ask, unknown: [], notes };
  const lost = unknown.some(({ instead }) => instead.length === 0);
  const name = lost ? names.meant(plain) : undefined;
  if (name === undefined) return { ask: { ...ask, all: looked.map(({ clause }) => clause) }, unknown, notes };
  const named: Ask = { ...ask, named: [[name.facet, name.id]] };
  // A name in another alphabet is no mistake.
  if (name.how === 'exact') return { ask: named, unknown: [], notes };
  return { ask: named, unknown: unknown.map(({ word, instead }) => ({ word, instead: instead.length === 0 ? [name.name] : instead })), notes };
}

/**
 * What is filed under the name that several words together nearly are, or names it: for a search that found nothing, though each of its words is
 * somewhere. Undefined where there is no such name, and where words in quotation marks say what is meant.
 */
export function mendedByName({ ask, plain }: Understood, names: Names): Mended | undefined {
  if (ask.all.length < 2 || ask.named.length > 0 || ask.all.some(({ literal }) => literal)) return undefined;
  const name = names.meant(plain);
  return name && { ask: { ...ask, named: [[name.facet, name.id]] }, unknown: [{ word: plain, instead: [name.name] }], notes: [] };
}

/**
 * Looks for the nearest words in place of what was taken for the beginning of words: for a search that found nothing, so that it was none. First of all
 * such words together, then of each alone, since the last word of a query may be one that is not finished. Empty where there is no such word.
 * @throws when a file of the index cannot be had
 */
export async function mendedBeginnings(segments: readonly Segment[], { ask, unknown, notes }: Mended, { typed }: Understood): Promise<readonly Mended[]> {
  const looked = await Promise.all(ask.all.map(async (clause): Promise<LookedUp> => {
    const begins = !isSmallAmong(ask, clause, typed) && await isBeginning(segments, clause);
    return begins ? nearest(segments, clause) : { clause };
  }));
  const begun = looked.filter((one) => one.unknown !== undefined && one.unknown.instead.length > 0);
  const replaced = (chosen: readonly LookedUp[]): Mended => ({
    ask: { ...ask, all: ask.all.map((clause, at) => chosen.find((one) => one === looked[at])?.clause ?? clause) },
    unknown: [...unknown, ...chosen.flatMap((one) => one.unknown ?? [])],
    notes: notes.filter(({ text }) => !chosen.some((one) => one.unknown?.word === text)),
  });
  const choices = begun.length > 1 ? [begun, ...begun.map((one) => [one])] : [begun];
  return begun.length === 0 ? [] : choices.map(replaced);
}

/** Whether a clause is a small word among others, which is no slip: it may be left out, and "who" is not meant for "WTO". */
function isSmallAmong({ all }: Ask, clause: Clause, typed: Understood['typed']): boolean {
  return all.length > 1 && isSmallWord(typed.get(clause)?.text ?? '');
}

async function isBeginning(segments: readonly Segment[], { words, literal, spellings = [] }: Clause): Promise<boolean> {
  const [word] = words;
  if (word === undefined || literal || words.length > 1) return false;
  const expanded = await Promise.all([word, ...spellings].map((spelling) => expand(segments, spelling)));
  return expanded.every(({ how }) => how !== 'word') && expanded.some(({ how }) => how === 'beginning');
}

interface LookedUp {
  /** As it is to be looked for. */
  readonly clause: Clause;
  readonly unknown?: UnknownWord;
  readonly note?: QueryNote;
}

/** @param most words that may take its place */
async function lookUp(segments: readonly Segment[], clause: Clause, most: number): Promise<LookedUp> {
  const [word] = clause.words;
  if (word === undefined || clause.literal || clause.words.length > 1) return { clause };
  const expanded = await Promise.all([word, ...(clause.spellings ?? [])].map((spelling) => expand(segments, spelling)));
  const isCut = expanded.every(({ how }) => how !== 'word') && expanded.some(({ cut }) => cut);
  if (expanded.some(({ how }) => how !== 'none')) return { clause, ...(isCut ? { note: { code: 'many-beginnings', text: word } } : {}) };
  return nearest(segments, clause, most);
}

async function nearest(segments: readonly Segment[], clause: Clause, most = mostOffered): Promise<LookedUp> {
  const [word = ''] = clause.words;
  const instead = most === 0 ? [] : await wordsInstead(segments, word, most);
  const [first] = instead;
  return { clause: first === undefined ? clause : { words: [first], literal: false }, unknown: { word, instead } };
}
