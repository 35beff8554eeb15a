import type { DateReader } from '../dates/date-reader.ts';
import type { Segment } from '../engine/segment.ts';
import type { Names } from '../names/matcher.ts';

/** What an edition's index answers from. */
export interface OpenIndex {
  /** The one with the newest articles first. */
  readonly segments: readonly Segment[];
  readonly names: Names;
  /** Of its articles, BCP 47. */
  readonly languages: readonly string[];
  readonly dates: DateReader;
}
