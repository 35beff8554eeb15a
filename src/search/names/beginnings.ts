import { tellsEnough } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Form } from './entries.ts';
import { ranks } from './hits.ts';
import type { Hit } from './hits.ts';
import type { Lexicon } from './lexicon.ts';

/** A query of more words is no name with some left out. */
const mostWords = 12;

/**
 * The records of which each word of the query begins another word of one form, in any order. First come forms in the alphabet that was
 * typed, since a letter or two of another say little; then those of which all are whole words, then those that they are the first words of.
 */
export function beginningHits({ words: known }: Lexicon, asked: Asked): Hit[] {
  const { words } = asked;
  const [rarest, ...others] = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (rarest === undefined || words.length > mostWords) return [];
  const hits: Hit[] = [];
  for (const [word, forms] of known) {
    if (!word.startsWith(rarest)) continue;
    for (const form of forms) {
      const whole = others.length === 0 ? word === rarest : wholeWords(form, [rarest, ...others]);
      if (whole === true || (whole === false && tellsEnough(form, asked))) hits.push(hitOf(form, asked, whole));
    }
  }
  return hits;
}

/**
 * Whether all words are whole ones of the form; undefined where not each begins one. Of words sorted by length the longest has the least
 * choice, and any choice of it leaves the others theirs: two words begin the same word only if one begins the other.
 */
function wholeWords(form: Form, sorted: readonly string[]): boolean | undefined {
  const left = [...form.words];
  let whole = true;
  for (const word of sorted) {
    const same = left.indexOf(word);
    const at = same < 0 ? left.findIndex((one) => one.startsWith(word)) : same;
    if (at < 0) return undefined;
    whole &&= same >= 0;
    left.splice(at, 1);
  }
  return whole;
}

function hitOf(form: Form, { words, foreign }: Asked, whole: boolean): Hit {
  if (whole && words.length === form.words.length) return { entry: form.entry, form, how: 'exact', rank: ranks.order };
  const inOrder = words.every((word, place) => form.words[place]?.startsWith(word) === true);
  return { entry: form.entry, form, how: 'beginning', rank: ranks.beginning + (form.foreign === foreign ? 0 : 4) + (whole ? 0 : 2) + (inOrder ? 0 : 1) };
}
