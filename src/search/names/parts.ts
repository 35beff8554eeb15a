import type { Asked } from './asked.ts';
import { rankOf } from './exact.ts';
import { ranks } from './hits.ts';
import type { Hit } from './hits.ts';
import { countsInside } from './inside.ts';
import type { Lexicon } from './lexicon.ts';

/** The records of which a run of the query's words is a form, the longest run first, and of words that no longer run has. */
export function partHits({ whole, longest }: Lexicon, asked: Asked): Hit[] {
  const { words } = asked;
  const found: Hit[] = [];
  const taken = new Set<number>();
  for (let length = Math.min(longest, words.length - 1); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const places = Array.from({ length }, (_, index) => start + index);
      if (places.some((place) => taken.has(place))) continue;
      const run = words.slice(start, start + length);
      const forms = (whole.get(run.join(' ')) ?? []).filter((form) => countsInside(form, run, asked));
      if (forms.length === 0) continue;
      for (const place of places) taken.add(place);
      for (const form of forms) found.push({ entry: form.entry, form, how: 'exact', rank: ranks.part + (99 - Math.min(length, 9) * 10) + rankOf(form) / 100 });
    }
  }
  return found;
}
