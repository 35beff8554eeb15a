import { availableParallelism } from 'node:os';
import { doneBeside } from '../threads/done-beside.ts';
import { indexThread } from '../threads/kinds.ts';
import type { SegmentJob } from '../threads/kinds.ts';
import { packedSegment } from './packed-segment.ts';
import type { PackedSegment } from './packed-segment.ts';

/** As many articles are indexed sooner here than a thread begins. */
const fewest = 500;

/**
 * Has a segment made, a large one in a thread beside this one. See `packedSegment`.
 * @param job is made for whoever does it, and held by nobody else: it may be as large as all texts
 */
export async function packedAside(articles: number, job: () => SegmentJob): Promise<PackedSegment | 'lost'> {
  return articles < fewest || availableParallelism() === 1 ? packedSegment(job()) : doneBeside(indexThread, job);
}
