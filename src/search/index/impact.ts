import { highestImpact } from '../format/segment-head.ts';

/**
 * How much an article is about a word of it, from 1 to `highestImpact`: the part of BM25F (Robertson, Zaragoza and Taylor, 2004)
 * that knows nothing of other articles, so that an article's share of the index never changes because another is added. What a
 * usual length is, is therefore a constant and not the archive's average. Worked out in whole numbers: what lies just between two
 * steps is rounded up, wherever the words stand whose weights were added.
 * @param times how often, each by the weight of where it stands, which are whole tenths
 * @param length of the article in words
 */
export function impactOf(times: number, length: number): number {
  const weighed = 10 * Math.round(10 * times) * usualLength;
  const against = saturation * ((10 - lengthMatters) * usualLength + lengthMatters * length);
  return Math.max(1, Math.round((highestImpact * weighed) / (weighed + against)));
}

/** In tenths, as is the next. */
const saturation = 12;
const lengthMatters = 6;
const usualLength = 250;
