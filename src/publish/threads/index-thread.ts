import { packedSegment } from '../packed-segment.ts';
import { doJobs } from './jobs.ts';
import { indexThread } from './kinds.ts';

doJobs(indexThread, () => Promise.resolve(({ articles, older }) => packedSegment(articles, older)));
