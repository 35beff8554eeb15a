import type { Asked } from './asked.ts';
import type { Form } from './entries.ts';
import { rankOf } from './exact.ts';
import { ranks } from './hits.ts';
import type { Hit } from './hits.ts';
import type { Lexicon } from './lexicon.ts';

/** Words of English that are also codes and acronyms. In small letters they count as such only when they are the whole query. */
const smallWords = new Set(['all', 'am', 'an', 'and', 'are', 'as', 'at', 'be', 'by', 'can', 'do', 'for', 'he', 'if', 'in', 'is', 'it', 'may', 'me', 'my', 'no', 'not', 'of', 'on', 'or', 'so', 'the', 'to', 'up', 'us', 'we', 'who']);

/** The records of which a run of the query's words is a form, the longest run first, and of words that no longer run has. */
export function partHits({ whole, longest }: Lexicon, { words, capitals }: Asked): Hit[] {
  const found: Hit[] = [];
  const taken = new Set<number>();
  for (let length = Math.min(longest, words.length - 1); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const places = Array.from({ length }, (_, index) => start + index);
      if (places.some((place) => taken.has(place))) continue;
      const run = words.slice(start, start + length);
      const forms = (whole.get(run.join(' ')) ?? []).filter((form) => countsInside(form, run, capitals));
      if (forms.length === 0) continue;
      for (const place of places) taken.add(place);
      for (const form of forms) found.push({ entry: form.entry, form, how: 'exact', rank: ranks.part + (99 - Math.min(length, 9) * 10) + rankOf(form) / 100 });
    }
  }
  return found;
}

function countsInside({ group }: Form, [word = '', ...more]: readonly string[], capitals: ReadonlySet<string>): boolean {
  if (more.length > 0) return true;
  return word.length > 1 && (capitals.has(word) || (group !== 'codes' && !smallWords.has(word)));
}
