import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { itemAt } from '../../disk/item-at.ts';
import { keepSpare } from './spare-site.ts';
import { recoverSite } from './swap-in.ts';
import { doneBeside } from '../threads/done-beside.ts';
import { recoverThread } from '../threads/kinds.ts';

/** Fewer files are sooner taken away here than a thread begins. */
const many = 500;

/** The site that has taken its place. */
export interface SiteNow {
  readonly files: Pick<ReadonlySet<string>, 'size'>;
  /** Those of them that it has in common with the one before. */
  readonly reused: ReadonlySet<string>;
}

/**
 * Puts the site before away when another has taken its place. If the two have most files in common it is kept, for the next one to be made
 * of; otherwise it is taken away, a large one by a thread.
 * @param now milliseconds, as `Date.now()`
 * @returns what may not be taken away, absolute
 */
export async function putAway(out: string, site: SiteNow, now: number): Promise<readonly string[]> {
  if (isShared(out, site) && keepSpare(out, now)) return [];
  if (site.files.size < many || availableParallelism() === 1) return recoverSite(out);
  try {
    return await doneBeside(recoverThread, out);
  } catch {
    // The new site is public: where no thread can begin it is done here, and what the system refuses is told from here.
    return recoverSite(out);
  }
}

/** Where the disk has no hard links every file is there twice, and a site that is kept would be as large as another. */
function isShared(out: string, { files, reused }: SiteNow): boolean {
  const [one] = reused;
  return one !== undefined && 2 * reused.size > files.size && (itemAt(join(out, one))?.nlink ?? 0) > 1;
}
