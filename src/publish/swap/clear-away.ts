import { availableParallelism } from 'node:os';
import { recoverSite } from './swap-in.ts';
import { doneBeside } from '../threads/done-beside.ts';
import { recoverThread } from '../threads/kinds.ts';

/** Fewer files are sooner taken away here than a thread begins. */
const many = 500;

/**
 * Takes the site before away when another has taken its place; of a large one a thread does it.
 * @param files of the site, about
 * @returns what may not be taken away, absolute
 */
export async function clearAway(out: string, files: number): Promise<readonly string[]> {
  if (files < many || availableParallelism() === 1) return recoverSite(out);
  try {
    return await doneBeside(recoverThread, out);
  } catch {
    // The new site is public: where no thread can begin it is done here, and what the system refuses is told from here.
    return recoverSite(out);
  }
}
