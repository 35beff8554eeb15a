import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { SegmentHead } from '../search/format/segment-head.ts';
import type { IndexedArticle } from '../search/index/indexed-article.ts';
import type { Vocabulary } from '../search/index/kin.ts';
import { makeSegment } from '../search/index/segment.ts';
import type { Segment } from '../search/index/segment.ts';

/** A segment of the search index as it is published. */
export interface PackedSegment {
  readonly head: SegmentHead;
  /** The words of its articles. */
  readonly vocabulary: Vocabulary;
  /** By name, compressed. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The same articles and the same older words make the same bytes. Deflate and not gzip, which notes the system that it was made on. */
export function packedSegment(articles: readonly IndexedArticle[], older: Vocabulary): PackedSegment {
  const segment = makeSegment(articles, older);
  const files = new Map([...segment.files].map(([name, bytes]) => [name, deflateSync(bytes)]));
  return { head: { folder: nameOf(segment), ...segment.head }, vocabulary: segment.vocabulary, files };
}

/** Other contents have another name, whatever compresses them. */
function nameOf({ files }: Segment): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name} ${String(bytes.length)}\n`).update(bytes);
  return hash.digest('hex').slice(0, 16);
}
