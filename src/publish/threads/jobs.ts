import { parentPort } from 'node:worker_threads';
import type { ThreadKind } from './kinds.ts';

/** Given in place of a job: none comes any more, and the thread ends when nothing is left that it has begun. */
export const noMore = null;

/**
 * Does the jobs that a thread is given, one after the other, and answers each. What is thrown ends the thread.
 * @param begin makes what does the jobs of what the thread is told at first
 */
export function doJobs<Told, Job, Done>(_: ThreadKind<Told, Job, Done>, begin: (told: Told) => Promise<(job: Job) => Done | Promise<Done>>): void {
  parentPort?.once('message', (told: Told) => {
    const ready = begin(told);
    let last: Promise<unknown> = ready;
    last.catch(endWith);
    parentPort?.on('message', (job: Job | typeof noMore) => {
      if (job === noMore) {
        parentPort?.close();
        return;
      }
      last = last.then(async () => { parentPort?.postMessage(await (await ready)(job)); });
      last.catch(endWith);
    });
  });
}

/** A rejection that nobody looks after ends a thread only where Node is not told otherwise, and whoever gave the job would wait for ever. */
function endWith(error: unknown): void {
  queueMicrotask(() => { throw error; });
}
