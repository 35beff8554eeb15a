import { packedSegment } from '../segments/packed-segment.ts';
import { doJob } from './do-job.ts';
import { indexProcess } from './kinds.ts';

doJob(indexProcess, packedSegment);
