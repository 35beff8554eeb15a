import { packedSegment } from '../segments/packed-segment.ts';
import { doJobs } from './jobs.ts';
import { indexThread } from './kinds.ts';

doJobs(indexThread, () => Promise.resolve(packedSegment));
