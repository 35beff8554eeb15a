import { availableParallelism } from 'node:os';
import { doneElsewhere } from '../processes/done-elsewhere.ts';
import { indexProcess } from '../processes/kinds.ts';
import { packedSegment } from './packed-segment.ts';
import type { PackedSegment } from './packed-segment.ts';
import type { SegmentJob } from './segment-job.ts';

/** As many articles are indexed sooner here than a process begins. */
const fewest = 500;

/**
 * Has a segment made, a large one by a process beside this one. See `packedSegment`.
 * @param job is made for whoever does it, and held by nobody else: it may be as large as all texts
 */
export async function packedAside(articles: number, job: () => SegmentJob): Promise<PackedSegment | 'lost'> {
  return articles < fewest || availableParallelism() === 1 ? packedSegment(job()) : doneElsewhere(indexProcess, job);
}
