import { tellsEnough } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Entry } from './entries.ts';
import { ranks } from './hits.ts';
import type { Hit } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { mostWords } from './near.ts';
import { slipsFrom } from './slips.ts';

/** Of a shorter word, and of one so long that stands alone, one letter makes another word: `good` is nearly Gold. */
const letters = 4;

/**
 * The records of which each word of the query is a word, but for one of four letters in which a letter is wrong: `james bakr`. A letter
 * in so short a word is believed to be wrong only where the others, as they stand, are words of the same form, and not all of them as
 * short as `the` and `van`.
 * @param counts whether a record is looked at
 */
export function shortSlipHits(lexicon: Lexicon, asked: Asked, counts: (entry: Entry) => boolean): Hit[] {
  const { words } = asked;
  if (words.length > mostWords) return [];
  return words.flatMap((typed, place) => {
    const others = words.toSpliced(place, 1);
    const telling = others.find(({ length }) => length >= letters);
    if (telling === undefined || typed.length !== letters || /\d/.test(typed)) return [];
    const slipsTo = slipsFrom(typed, 1);
    return (lexicon.words.get(telling) ?? []).flatMap((form): Hit[] => {
      const left = without(form.words, others);
      const isMeant = counts(form.entry) && tellsEnough(form, asked) && left?.some((word) => word.startsWith(typed.charAt(0)) && slipsTo(word) !== undefined);
      return isMeant === true ? [{ entry: form.entry, form, how: 'near', rank: ranks.near + 2 + (form.words.length > words.length ? 0.5 : 0) }] : [];
    });
  });
}

/** The words of a form that are left when some are taken; undefined where it has not all of them. */
function without(words: readonly string[], taken: readonly string[]): readonly string[] | undefined {
  const left = [...words];
  for (const word of taken) {
    const place = left.indexOf(word);
    if (place < 0) return undefined;
    left.splice(place, 1);
  }
  return left;
}
