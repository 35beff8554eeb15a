import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a finished folder in the place of another. What was made on another disk is first copied beside its place, so that the
 * change itself is two renames; between them the old folder stands beside under `.NAME.before`, and the next build takes it away.
 */
export function swapIn(made: string, out: string): void {
  const beside = join(dirname(out), `.${basename(out)}.making`);
  const before = join(dirname(out), `.${basename(out)}.before`);
  mkdirSync(dirname(out), { recursive: true });
  for (const left of [beside, before]) rmSync(left, { recursive: true, force: true });
  try {
    move(made, beside);
    if (existsSync(out)) renameSync(out, before);
    renameSync(beside, out);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  rmSync(before, { recursive: true, force: true });
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}
