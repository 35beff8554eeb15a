import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What stands beside a site while it is exchanged. Each name says what is known of the folder. */
export function namesBeside(out: string) {
  const beside = (state: string) => join(dirname(out), `.${basename(out)}.${state}`);
  return {
    /** The new site, whole or not. */
    making: beside('making'),
    /** The old site, whole. */
    before: beside('before'),
    /** What is being taken away. */
    gone: beside('gone'),
  };
}

/** Whether no swap was cut off, and nothing is left of one. */
export function isSwapSettled(out: string): boolean {
  return Object.values(namesBeside(out)).every((path) => !existsSync(path));
}
