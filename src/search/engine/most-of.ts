import type { Marks, Scores } from './scores.ts';

/**
 * Marks the articles that have most of the words: three in four of them, or where no article has so many, as many as any has; but more
 * than half of them, and two at least.
 * @param words by word, segment by segment
 * @param meets by segment: what else the words demand
 */
export function marksOfMost(words: readonly (readonly Scores[])[], meets: readonly Marks[]): readonly Marks[] {
  const numbers = meets.map((marks, segment) => {
    const had = new Uint16Array(marks.length);
    for (const scores of words) {
      for (let article = 0; article < had.length; article += 1) {
        if ((scores[segment]?.[article] ?? 0) > 0) had[article] = (had[article] ?? 0) + 1;
      }
    }
    return had;
  });
  const highest = numbers.reduce((so, had, segment) => {
    const marks = meets[segment];
    return had.reduce((most, number, article) => (marks?.[article] === 1 ? Math.max(most, number) : most), so);
  }, 0);
  const least = Math.max(2, Math.floor(words.length / 2) + 1);
  const enough = Math.max(least, Math.min(highest, Math.floor(words.length * 0.75)));
  return numbers.map((had) => Uint8Array.from(had, (number) => (number >= enough ? 1 : 0)));
}
