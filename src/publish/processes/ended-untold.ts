import { BuildRefused } from '../told/failure.ts';
import { ThrownElsewhere } from './ending.ts';

/** How V8, the allocator of compiled code and the system tell that there is no memory. */
const shortOfMemory = /^.*(?:out of memory|memory allocation of|cannot allocate memory).*$/im;

/** By which a process is ended from outside. */
const fromOutside: readonly unknown[] = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Why a process has ended without telling what came of its job.
 * @param does what it does, as "The process that … was ended" says it
 * @param by the signal that ended it, or its status
 * @param said what it has written as an error
 */
export function endedUntold(does: string, by: string | number | null, said: string): Error {
  const [short] = shortOfMemory.exec(said) ?? [];
  if (short !== undefined) return new ThrownElsewhere({ shown: said, refusal: { code: 'ERR_WORKER_OUT_OF_MEMORY', message: short.trim() } });
  if (fromOutside.includes(by)) return new BuildRefused(`The process that ${does} was ended from outside (${String(by)}), as systems do when memory is short. Nothing was published: the site that was there before is as it was. See to it that more memory is free, and build again.`);
  return new ThrownElsewhere({ shown: `The process that ${does} ended with ${String(by)} before its work was done\n${said}`.trim() });
}
