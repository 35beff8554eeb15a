import type { ThreadKind } from './kinds.ts';
import { Thread } from './thread.ts';

/**
 * Has one job done in a thread of its own.
 * @param job is made for the thread, and held by nobody else: it may be large
 * @throws what the thread throws
 */
export async function doneBeside<Job, Done>(kind: ThreadKind<undefined, Job, Done>, job: () => Job): Promise<Done> {
  const thread = new Thread(kind, undefined);
  try {
    return await given(thread, job);
  } finally {
    await thread.end();
  }
}

function given<Job, Done>(thread: Thread<undefined, Job, Done>, job: () => Job): Promise<Done> {
  return thread.do(job());
}
