import { existsSync, renameSync, utimesSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { itemAt } from '../../disk/item-at.ts';
import { patiently } from '../../disk/patiently.ts';
import { makeFolder } from '../../disk/make-folder.ts';
import { spareFolder } from '../../kept/places.ts';
import { dropFolder } from '../drop-folder.ts';
import { doneBeside } from '../threads/done-beside.ts';
import { treeThread } from '../threads/kinds.ts';
import { rightsOfNew, treeOf } from './tree.ts';
import type { Tree } from './tree.ts';
import { namesBeside } from './swap-names.ts';

/** Fewer files are sooner listed here than a thread begins. */
const many = 500;

/**
 * The site that was public before the one that is. The two share all files but those in which they differ, so the next site is made of it:
 * nothing has to be put into it, or taken away, but what differs. It lies in the cache and can be taken away at any time.
 */
export class SpareSite {
  readonly #folder: string;
  readonly #tree: Promise<Tree | undefined> | undefined;

  /** What is there is listed meanwhile. @param out where the public site lies, absolute; @param files of that, about */
  constructor(out: string, files: number) {
    this.#folder = spareFolder(out);
    this.#tree = isFolder(this.#folder) ? listed(this.#folder, files >= many && availableParallelism() > 1) : undefined;
  }

  /**
   * Moves it to where a site is made.
   * @returns what is in it; undefined where there is none that a site can be made of
   */
  async takeUp(aside: string): Promise<Tree | undefined> {
    const tree = await this.#tree;
    if (tree?.odd.length === 0 && isMoved(this.#folder, aside)) return tree;
    dropFolder(this.#folder);
    return undefined;
  }
}

/** Forgets the spare site. */
export function dropSpare(out: string): void {
  dropFolder(spareFolder(out));
}

async function listed(folder: string, beside: boolean): Promise<Tree | undefined> {
  try {
    const job = { folder, rights: rightsOfNew(`${folder}.now`) };
    return beside ? await doneBeside(treeThread, job) : treeOf(job);
  } catch {
    return undefined; // It may not be looked at, or no thread can begin.
  }
}

/** A link to one is none: what it leads to is somebody else's. */
function isFolder(path: string): boolean {
  try {
    return itemAt(path)?.isDirectory() === true;
  } catch {
    return false; // It may not be looked at.
  }
}

/**
 * Keeps the site that another has just taken the place of as the spare one.
 * @param now milliseconds, as `Date.now()`
 * @returns whether it is; otherwise it stands beside the new one as before
 */
export function keepSpare(out: string, now: number): boolean {
  const { before } = namesBeside(out);
  const folder = spareFolder(out);
  if (existsSync(folder) || !isFolder(before)) return false;
  if (!isMoved(before, folder)) return false;
  utimesSync(folder, now / 1000, now / 1000);
  return true;
}

/** Not where it may not be, or where the other place is on another disk. */
function isMoved(folder: string, to: string): boolean {
  try {
    makeFolder(dirname(to));
    patiently(() => { renameSync(folder, to); });
    return true;
  } catch {
    return false;
  }
}
