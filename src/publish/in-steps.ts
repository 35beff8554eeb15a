import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../model/steps.ts';

/** Does work so that whoever stops the command is heard whenever it rests. */
export async function inSteps<Done>(steps: Steps<Done>): Promise<Done> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await setImmediate();
  }
}
