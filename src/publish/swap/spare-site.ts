import { existsSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { itemAt } from '../../kept/item-at.ts';
import { patiently } from '../../journal/patiently.ts';
import { makeFolder } from '../../kept/make-folder.ts';
import { spareFolder } from '../../kept/places.ts';
import { doneBeside } from '../threads/done-beside.ts';
import { treeThread } from '../threads/kinds.ts';
import { treeOf } from './tree.ts';
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
    const is = itemAt(this.#folder);
    if (is?.isDirectory() === false) this.drop();
    if (is?.isDirectory() === true) this.#tree = listed(this.#folder, files >= many && availableParallelism() > 1);
  }

  /**
   * Moves it to where a site is made.
   * @returns what is in it; undefined where there is none that can be made use of
   */
  async takeUp(aside: string): Promise<Tree | undefined> {
    try {
      const tree = await this.#tree;
      if (tree === undefined) return undefined;
      if (tree.odd.length > 0) throw new Error(`No site can be made of ${tree.odd.join()}`);
      patiently(() => { renameSync(this.#folder, aside); });
      return tree;
    } catch {
      this.drop(); // Without it all is put in place anew.
      return undefined;
    }
  }

  /** Forgets it. Where the disk refuses it stays, and only room is lost. */
  drop(): void {
    try {
      patiently(() => { rmSync(this.#folder, { recursive: true, force: true }); });
    } catch {
      // What is there is looked at before it is used.
    }
  }
}

async function listed(folder: string, beside: boolean): Promise<Tree | undefined> {
  try {
    return beside ? await doneBeside(treeThread, folder) : treeOf(folder);
  } catch {
    return undefined; // It may not be looked at, or no thread can begin.
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
  if (existsSync(folder) || itemAt(before)?.isDirectory() !== true) return false;
  try {
    makeFolder(dirname(folder));
    patiently(() => { renameSync(before, folder); });
    utimesSync(folder, now / 1000, now / 1000);
    return true;
  } catch {
    return false; // On another disk, or not allowed.
  }
}
