import { endWithCommand, unlessStopping } from '../stopping.ts';
import type { ProcessKind } from './kinds.ts';
import { ProcessBeside } from './process-beside.ts';

/**
 * Has one job done by a process of its own, which is begun as this one was.
 * @param job is made for the process, and held by nobody else: it may be large
 * @throws what the process throws; BuildRefused where somebody has ended it
 */
export async function doneElsewhere<Job, Done>(kind: ProcessKind<Job, Done>, job: () => NonNullable<Job>): Promise<Done> {
  const beside = new ProcessBeside(kind, job());
  const over = endWithCommand(beside);
  try {
    return await unlessStopping(beside.ended);
  } finally {
    over();
  }
}
