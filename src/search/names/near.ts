import { soundKeys } from '../../model/names/sound-key.ts';
import { tellsEnough } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Entry, Form } from './entries.ts';
import { ranks } from './hits.ts';
import type { Hit } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { slipsFrom } from './slips.ts';

/** A query of more words is a sentence, and something in it is always nearly a name. */
export const mostWords = 4;

/**
 * The letters from which a word is taken by its sound, and a sound for the beginning of one; from which one letter may be wrong, and two.
 * With one letter less everyday words are names: `will` begins to sound as Wilson, `good` is nearly Gold.
 */
const least = { sound: 3, opening: 4, slip: 5, slips: 8 } as const;

/** Shorter words have their first letter right. */
const surelyLong = 6;

/** What a query may be off by: for each word 1 when it sounds the same, and one more for each letter that is wrong. */
const mostCost = 4;

/**
 * The records of which each word of the query is a word, the beginning of one, or nearly so, in any order; or all of it but for spaces.
 * Only the nearest, and what is a letter further off; a form that has no other words comes before one that has.
 * @param slips whether a letter may be wrong, or only the transliteration another
 * @param counts whether a record is looked at
 */
export function nearHits(lexicon: Lexicon, asked: Asked, slips: boolean, counts: (entry: Entry) => boolean): Hit[] {
  const { words } = asked;
  if (words.length === 0 || words.length > mostWords) return [];
  const hits = (lexicon.joined.get(words.join('')) ?? []).filter(({ entry }) => counts(entry)).map((form) => hitOf(form, 1));
  const near = words.map((word, place) => wordsNear(lexicon, word, place === words.length - 1, slips)).sort((a, b) => a.size - b.size);
  const [rarest, ...others] = near;
  for (const [word, cost] of rarest ?? []) {
    for (const form of lexicon.words.get(word) ?? []) {
      if (!counts(form.entry) || !tellsEnough(form, asked)) continue;
      const total = costOf(form.words, word, cost, others);
      if (total !== undefined && total <= mostCost) hits.push(hitOf(form, total + (form.words.length > words.length ? 0.5 : 0)));
    }
  }
  const best = hits.reduce((lowest, { rank }) => Math.min(lowest, rank), Infinity);
  return hits.filter(({ rank }) => rank <= best + 1);
}

/** Words of names that a typed word may mean, with how far each is off. */
function wordsNear({ words, sounds }: Lexicon, typed: string, last: boolean, slipping: boolean): Map<string, number> {
  const near = new Map<string, number>();
  const add = (word: string, cost: number) => {
    if (cost < (near.get(word) ?? Infinity)) near.set(word, cost);
  };
  const figures = /\d/.test(typed);
  const slips = figures || !slipping || typed.length < least.slip ? 0 : typed.length < least.slips ? 1 : 2;
  const slipsTo = slipsFrom(typed, slips);
  for (const word of words.keys()) {
    if (word.startsWith(typed)) add(word, 0);
    else if (slips > 0 && (typed.length >= surelyLong || word.charAt(0) === typed.charAt(0))) {
      const apart = slipsTo(word);
      if (apart !== undefined) add(word, 1 + apart);
    }
  }
  // An acronym has no sound: DDR is not the DR of DR Congo.
  if (figures || typed.length < least.sound || !/[aeiouy]/.test(typed)) return near;
  const own = soundKeys(typed);
  for (const sound of own) for (const word of sounds.get(sound) ?? []) add(word, 1);
  const openings = last ? own.filter((sound) => sound.length >= least.opening) : [];
  if (openings.length > 0) for (const [sound, alike] of sounds) if (openings.some((one) => sound.startsWith(one))) for (const word of alike) add(word, 1);
  return near;
}

/** The cost of a form of which one word is taken; each of the others takes the nearest that is left. Undefined where none is. */
function costOf(words: readonly string[], taken: string, cost: number, others: readonly ReadonlyMap<string, number>[]): number | undefined {
  const left = words.toSpliced(words.indexOf(taken), 1);
  let total = cost;
  for (const near of others) {
    let best = -1;
    for (const [place, word] of left.entries()) if ((near.get(word) ?? Infinity) < (best < 0 ? Infinity : (near.get(left[best] ?? '') ?? Infinity))) best = place;
    if (best < 0) return undefined;
    total += near.get(left[best] ?? '') ?? 0;
    left.splice(best, 1);
  }
  return total;
}

function hitOf(form: Form, cost: number): Hit {
  return { entry: form.entry, form, how: 'near', rank: ranks.near + cost };
}
