import process from 'node:process';
import type { ProcessKind } from './kinds.ts';
import { thrownOf } from './thrown.ts';
import type { Told } from './told.ts';

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
    const tell = (told: Told<Done>) => {
      if (process.connected) process.send?.(told, () => process.exit());
    };
    Promise.try(work, job).then((done) => { tell({ done }); }).catch((error: unknown) => { tell({ thrown: thrownOf(error) }); });
  });
}
