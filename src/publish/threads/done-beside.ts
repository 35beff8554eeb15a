import type { ThreadKind } from './kinds.ts';
import { Thread } from './thread.ts';

/** Has one job done in a thread of its own. @throws what the thread throws */
export async function doneBeside<Job, Done>(kind: ThreadKind<undefined, Job, Done>, job: Job): Promise<Done> {
  const thread = new Thread(kind, undefined);
  try {
    return await thread.do(job);
  } finally {
    await thread.end();
  }
}
