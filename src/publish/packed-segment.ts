import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { SegmentHead } from '../search/format/segment-head.ts';
import { contentsOf } from '../search/index/contents.ts';
import type { IndexedArticle } from '../search/index/indexed-article.ts';
import type { Families } from '../search/index/families.ts';
import { FamilyBook } from '../search/index/family-book.ts';
import { makeSegment } from '../search/index/segment.ts';
import type { Segment } from '../search/index/segment.ts';

/** A segment of the search index as it is published. */
export interface PackedSegment {
  readonly head: SegmentHead;
  /** Of the words of its articles. */
  readonly families: Families;
  /** By name, compressed. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The same articles and the same older words make the same bytes. Deflate and not gzip, which notes the system that it was made on. */
export function packedSegment(articles: readonly IndexedArticle[], older: readonly Families[]): PackedSegment {
  const segment = makeSegment(contentsOf(articles), older.map((families) => new FamilyBook(families)));
  const files = new Map([...segment.files].map(([name, bytes]) => [name, deflateSync(bytes)]));
  return { head: { folder: nameOf(segment), ...segment.head }, families: segment.families, files };
}

/** Other contents have another name, whatever compresses them. */
function nameOf({ files }: Segment): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name} ${String(bytes.length)}\n`).update(bytes);
  return hash.digest('hex').slice(0, 16);
}
