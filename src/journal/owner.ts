import { readFileSync } from 'node:fs';
import { errorCode } from '../disk/error-code.ts';

/**
 * What a process is called in the name of its lock: its number and, where the system tells, when it began, since numbers come
 * back: in a container every command may have the same one.
 */
export function ownerOf(pid: number): string {
  const began = beginningOf(pid);
  return began === undefined ? String(pid) : `${pid}-${began}`;
}

/** The number of the process that an owner's name is made of. */
export function pidOf(owner: string): number {
  return Number(/^\d{1,10}/.exec(owner)?.[0] ?? Number.NaN);
}

/** Whether the process still runs on this machine. */
export function isAlive(owner: string): boolean {
  const pid = pidOf(owner);
  if (!(pid > 0) || !isRunning(pid)) return false;
  const began = beginningOf(pid);
  return began === undefined || !owner.includes('-') || owner === `${pid}-${began}`;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM'; // Another user's.
  }
}

/** The boot and the tick in which a process began, or `ended` for one that only its parent still knows; undefined where there is no /proc. */
function beginningOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // The name before may hold spaces and brackets.
    return state === 'Z' ? 'ended' : `${boot}-${fields[18] ?? ''}`;
  } catch {
    return undefined;
  }
}
