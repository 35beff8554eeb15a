import type { SegmentJob } from '../segments/segment-job.ts';
import type { PackedSegment } from '../segments/packed-segment.ts';

/** A kind of process: what its one job is, and what comes of it. Both of them plain data. */
export interface ProcessKind<Job, Done> {
  /** The module that it runs: one that calls `doJob`. */
  readonly program: URL;
  /** What it does, as "The process that … was ended" says it. */
  readonly does: string;
  /** Carries the types alone: no kind has this property. */
  readonly of?: (job: Job) => Done;
}

/** Compiles a press into an empty folder, which is told as an absolute path. */
export const compileProcess: ProcessKind<string, undefined> = { program: new URL('./compile-process.ts', import.meta.url), does: 'compiles what makes pages' };

/** Makes a segment of the search index, and tells as `packedSegment` does. */
export const indexProcess: ProcessKind<SegmentJob, PackedSegment | 'lost'> = { program: new URL('./index-process.ts', import.meta.url), does: 'makes the search index' };
