import process from 'node:process';
import { thrownOf } from './ending.ts';
import type { Ending } from './ending.ts';
import type { ProcessKind } from './kinds.ts';

/**
 * Does the one job that this process is begun for, tells what came of it, and ends.
 * @param drop takes away what is half made when the command that gave the job has been killed
 */
export function doJob<Job, Done>(_: ProcessKind<Job, Done>, work: (job: Job) => Done | Promise<Done>, drop: (job: Job) => void = () => undefined): void {
  // A terminal asks everybody at once to stop. The command does, and ends this process.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  let dropHalf: () => void = () => undefined;
  process.once('disconnect', () => {
    try {
      dropHalf();
    } finally {
      process.exit(1);
    }
  });
  process.once('message', (job: Job) => {
    dropHalf = () => { drop(job); };
    const tell = (ending: Ending<Done>) => {
      if (process.connected) process.send?.(ending, () => process.exit());
    };
    Promise.try(work, job).then((done) => { tell({ done }); }).catch((error: unknown) => { tell({ thrown: thrownOf(error) }); });
  });
}
