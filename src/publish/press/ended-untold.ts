import { BuildRefused } from '../failure.ts';
import { ThrownElsewhere } from './thrown.ts';

/** How V8, the allocator of compiled code and the system tell that there is no memory. */
const shortOfMemory = /^.*(?:out of memory|memory allocation of|cannot allocate memory).*$/im;

/** By which a process is ended from outside. */
const fromOutside: readonly unknown[] = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Why a process that compiles has ended without telling what it threw.
 * @param by the signal that ended it, or its status
 * @param said what it has written as an error
 */
export function endedUntold(by: string | number | null, said: string): Error {
  const [short] = shortOfMemory.exec(said) ?? [];
  if (short !== undefined) return new ThrownElsewhere({ shown: said, refusal: { code: 'ERR_WORKER_OUT_OF_MEMORY', message: short.trim() } });
  if (fromOutside.includes(by)) return new BuildRefused(`The process that compiles what makes pages was ended from outside (${String(by)}), as systems do when memory is short. Nothing was published: the site that was there before is as it was. See to it that half a gigabyte is free, and build again.`);
  return new ThrownElsewhere({ shown: `The process that compiles what makes pages ended with ${String(by)} before its work was done\n${said}`.trim() });
}
