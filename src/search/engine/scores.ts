import { highestImpact } from '../format/segment-head.ts';
import type { Expansion } from './expand.ts';
import type { Segment } from './segment.ts';

/** How well each article of a segment answers; 0 where it does not. */
export type Scores = Float64Array;

/** One mark for each article of a segment: 1 where it is meant. */
export type Marks = Uint8Array;

/** For each segment, how much each article is about a word: the most of any term that stands for it, from 0 to 1. */
export function sharesOf(segments: readonly Segment[], bySegment: readonly (readonly Expansion[])[]): readonly Scores[] {
  return segments.map(({ head }, index) => {
    const shares = new Float64Array(head.articles);
    for (const { file, entry, weight } of bySegment[index] ?? []) {
      const { articles, impacts } = file.postings(entry);
      for (let place = 0; place < articles.length; place += 1) {
        const article = articles[place] ?? 0;
        const share = (weight * (impacts[place] ?? 0)) / highestImpact;
        if (share > (shares[article] ?? 0)) shares[article] = share;
      }
    }
    return shares;
  });
}

/** How many articles have any score. */
export function countOf(scores: readonly Scores[]): number {
  return scores.reduce((sum, of) => sum + of.reduce((count, score) => count + (score > 0 ? 1 : 0), 0), 0);
}

/** How much a word tells that `having` of `articles` have: the inverse document frequency of BM25, never below 0. */
export function rarity(having: number, articles: number): number {
  return Math.log(1 + (articles - having + 0.5) / (having + 0.5));
}

/** Multiplies in place. */
export function scale(scores: readonly Scores[], factor: number): readonly Scores[] {
  for (const of of scores) for (let article = 0; article < of.length; article += 1) of[article] = (of[article] ?? 0) * factor;
  return scores;
}
