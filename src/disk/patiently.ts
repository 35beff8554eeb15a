import { errorCode } from './error-code.ts';

/** Milliseconds to wait before each further attempt: about three seconds in all. */
const pauses = [10, 20, 50, 100, 200, 400, 800, 1400];

const held: readonly unknown[] = ['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'];

/**
 * Does what another program may stand in the way of for a moment: on Windows nothing is moved or taken away that a scanner, a search
 * service or a window has open, and they look at what has just been written.
 * @throws what the last attempt throws
 */
export function patiently<Done>(act: () => Done, platform = process.platform, pause: (milliseconds: number) => void = sleep): Done {
  if (platform !== 'win32') return act();
  for (const milliseconds of pauses) {
    try {
      return act();
    } catch (error) {
      if (!held.includes(errorCode(error))) throw error;
      pause(milliseconds);
    }
  }
  return act();
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
