import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a finished folder in the place of another. Both lie beside each other, so that a rename is all it takes; between the two
 * renames the old folder stands beside under `.NAME.before`, and the next build takes it away.
 */
export function swapIn(made: string, out: string): void {
  const before = join(dirname(out), `.${basename(out)}.before`);
  mkdirSync(dirname(out), { recursive: true });
  rmSync(before, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, before);
  renameSync(made, out);
  rmSync(before, { recursive: true, force: true });
}
