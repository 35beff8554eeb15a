import type { IndexedArticle } from '../../src/search/index/indexed-article.ts';
import { joinedVocabulary } from '../../src/search/index/kin.ts';
import type { Vocabulary } from '../../src/search/index/kin.ts';
import { makeSegment } from '../../src/search/index/segment.ts';
import type { FileSizes, Segment } from '../../src/search/index/segment.ts';

/**
 * The segments of an index. They are made from the oldest on, each with the words of all before it, so that a newer article changes
 * no older segment.
 * @param stretches the one with the newest articles first
 */
export function makeSegments(stretches: readonly (readonly IndexedArticle[])[], sizes?: FileSizes): readonly Segment[] {
  const segments: Segment[] = [];
  let older: Vocabulary = new Map();
  for (const stretch of stretches.toReversed()) {
    const segment = makeSegment(stretch, older, sizes);
    segments.unshift(segment);
    older = joinedVocabulary(older, segment.vocabulary);
  }
  return segments;
}
