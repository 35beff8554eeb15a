import { availableParallelism } from 'node:os';
import { keepSpare } from './spare-site.ts';
import { recoverSite } from './swap-in.ts';
import { doneBeside } from '../threads/done-beside.ts';
import { recoverThread } from '../threads/kinds.ts';

/** Fewer files are sooner taken away here than a thread begins. */
const many = 500;

/**
 * Puts the site before away when another has taken its place: the next one is made of it. Where it cannot be kept it is taken away; of a
 * large one a thread does it.
 * @param files of the site, about
 * @param now milliseconds, as `Date.now()`
 * @returns what may not be taken away, absolute
 */
export async function putAway(out: string, files: number, now: number): Promise<readonly string[]> {
  if (keepSpare(out, now)) return [];
  if (files < many || availableParallelism() === 1) return recoverSite(out);
  try {
    return await doneBeside(recoverThread, out);
  } catch {
    // The new site is public: where no thread can begin it is done here, and what the system refuses is told from here.
    return recoverSite(out);
  }
}
