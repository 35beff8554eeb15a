import { contentsOf } from '../../src/search/index/contents.ts';
import { FamilyBook } from '../../src/search/index/family-book.ts';
import type { IndexedArticle } from '../../src/search/index/indexed-article.ts';
import { makeSegment } from '../../src/search/index/segment.ts';
import type { FileSizes, Segment } from '../../src/search/index/segment.ts';
import type { SegmentBounds } from '../../src/search/index/segmenting.ts';

/** At which an index of a few hundred articles is parted in three, as one of 16,384 and more is. */
export const inThree: SegmentBounds = { fewestApart: 128, many: 256, mostRecent: 128 };

/**
 * The segments of an index. They are made from the oldest on, each with the words of all before it, so that a newer article changes
 * no older segment.
 * @param stretches the one with the newest articles first
 */
export function makeSegments(stretches: readonly (readonly IndexedArticle[])[], sizes?: FileSizes): readonly Segment[] {
  const segments: Segment[] = [];
  for (const stretch of stretches.toReversed()) {
    segments.unshift(makeSegment(contentsOf(stretch), segments.map(({ families }) => new FamilyBook(families)), sizes));
  }
  return segments;
}
