import { distance } from 'fastest-levenshtein';
import type { Segment } from './segment.ts';

/** How many letters may be wrong, missing or too many in a word of so many letters. */
function mostWrong(length: number): number {
  return length < 3 ? 0 : length < 6 ? 1 : 2;
}

/**
 * Words of the archive that a word may be meant for: the nearest by Levenshtein's distance first; of those as near, ones with the
 * same first letter, then the more frequent, then by code unit.
 * @throws when a file of the index cannot be had
 */
export async function wordsInstead(segments: readonly Segment[], word: string, most: number): Promise<readonly string[]> {
  const bound = mostWrong(word.length);
  if (bound === 0) return [];
  const articles = new Map<string, number>();
  for (const words of await Promise.all(segments.map((segment) => segment.words()))) {
    for (const [known, count] of words) articles.set(known, (articles.get(known) ?? 0) + count);
  }
  const near = [...articles].flatMap(([known, count]) => {
    if (Math.abs(known.length - word.length) > bound) return [];
    const wrong = distance(known, word);
    return wrong === 0 || wrong > bound ? [] : [{ known, count, wrong, elsewhere: known[0] === word[0] ? 0 : 1 }];
  });
  near.sort((a, b) => a.wrong - b.wrong || a.elsewhere - b.elsewhere || b.count - a.count || (a.known < b.known ? -1 : 1));
  return near.slice(0, most).map(({ known }) => known);
}
