/** Windows takes away no program that runs, but lets it be moved: npm is to take away `node_modules`, and with it the Node that may be running this. */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Moves a program that runs out of a folder that is about to be taken away.
 * @param {string} program absolute
 * @param {string} folder where it goes, under a name that the next one takes over
 * @returns {() => void} puts it back where none has come in its place, so that the machine is as it was
 */
export function moveAside(program, folder) {
  const aside = join(folder, 'node-that-ran');
  try {
    mkdirSync(folder, { recursive: true });
    renameSync(program, aside);
  } catch {
    return () => undefined; // It stays, and npm says whether that is in its way.
  }
  return () => {
    if (!existsSync(program) && existsSync(dirname(program))) renameSync(aside, program);
  };
}
