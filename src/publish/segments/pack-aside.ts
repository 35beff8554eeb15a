import { availableParallelism } from 'node:os';
import { indexThread } from '../threads/kinds.ts';
import type { SegmentJob } from '../threads/kinds.ts';
import { Thread } from '../threads/thread.ts';
import { packedSegment } from './packed-segment.ts';
import type { PackedSegment } from './packed-segment.ts';

/** As many articles are indexed sooner here than a thread begins. */
const fewest = 500;

type Done = PackedSegment | 'lost';

/**
 * Has a segment made, a large one in a thread beside this one. See `packedSegment`.
 * @param job is made for whoever does it, and held by nobody else: it may be as large as all texts
 */
export async function packedAside(articles: number, job: () => SegmentJob): Promise<Done> {
  if (articles < fewest || availableParallelism() === 1) return packedSegment(job());
  const thread = new Thread(indexThread, undefined);
  try {
    return await given(thread, job);
  } finally {
    await thread.end();
  }
}

function given(thread: Thread<undefined, SegmentJob, Done>, job: () => SegmentJob): Promise<Done> {
  return thread.do(job());
}
