import { createHash } from 'node:crypto';
import { Store } from '../../kept/store.ts';
import type { SegmentHead } from '../../search/format/segment-head.ts';
import { contentsFrom } from '../../search/index/contents.ts';
import type { Families } from '../../search/index/families.ts';
import { FamilyBook } from '../../search/index/family-book.ts';
import { packed, unpacked } from '../../search/index/pack-contents.ts';
import { makeSegment } from '../../search/index/segment.ts';
import type { Segment } from '../../search/index/segment.ts';
import { indexPaths } from '../../search/start.ts';
import { Deflating } from './deflating.ts';
import type { SegmentJob } from './segment-job.ts';

/** A segment of the search index as it is published. */
export interface PackedSegment {
  readonly head: SegmentHead;
  /** Of the words of its articles. */
  readonly families: Families;
  /** By path from the root of the site, compressed. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** That its contents were written with; undefined where nothing is kept. */
  readonly seal: string | undefined;
}

/**
 * The same articles and the same older words make the same bytes, whatever was kept.
 * @returns `lost` where articles are told by their number in contents that are not there any more
 */
export function packedSegment({ articles, older, kept }: SegmentJob): PackedSegment | 'lost' {
  const store = kept && new Store(kept.store.folder, kept.store.version);
  const before = kept?.seal === undefined ? undefined : store?.read(kept.name, kept.seal);
  const anyBefore = articles.some((article) => typeof article === 'number');
  const contents = contentsFrom(anyBefore && before !== undefined ? unpacked(before.contents) : undefined, articles);
  if (contents === undefined) return 'lost';
  const segment = makeSegment(contents, older.map((families) => new FamilyBook(families)));
  const folder = nameOf(segment);
  const deflating = new Deflating(kept?.site, before?.files);
  const files = new Map(Array.from(segment.files, ([name, bytes]) => {
    const path = `${indexPaths.folder}/${folder}/${name}`;
    return [path, deflating.deflated(path, bytes)] as const;
  }));
  const seal = kept && store?.write(kept.name, { contents: packed(contents), files: deflating.files });
  return { head: { folder, ...segment.head }, families: segment.families, files, seal };
}

/** Other contents have another name, whatever compresses them. */
function nameOf({ files }: Segment): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name} ${String(bytes.length)}\n`).update(bytes);
  return hash.digest('hex').slice(0, 16);
}
