import { highestImpact } from '../format/segment-head.ts';

/**
 * How much an article is about a word of it, from 1 to `highestImpact`: the part of BM25F (Robertson, Zaragoza and Taylor, 2004)
 * that knows nothing of other articles, so that an article's share of the index never changes because another is added. What a
 * usual length is, is therefore a constant and not the archive's average.
 * @param times how often, each by the weight of where it stands
 * @param length of the article in words
 */
export function impactOf(times: number, length: number): number {
  const share = times / (times + saturation * (1 - lengthMatters + (lengthMatters * length) / usualLength));
  return Math.max(1, Math.round(share * highestImpact));
}

const saturation = 1.2;
const lengthMatters = 0.6;
const usualLength = 250;
