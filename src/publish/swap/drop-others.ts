import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { itemAt } from '../../disk/item-at.ts';
import { patiently } from '../../disk/patiently.ts';
import { parentOf } from '../../disk/parent-of.ts';
import { foldersOf } from '../../kept/site-state.ts';
import type { Tree } from './tree.ts';

/**
 * Takes away what lay in a folder before a site was made there and is none of it.
 * @param lay what lay there
 * @param files of the site, all of which are in place
 * @throws the file system's error
 */
export function dropOthers(folder: string, lay: Tree, files: Pick<ReadonlySet<string>, 'keys'>): void {
  const paths = [...files.keys()];
  const wanted = new Set([...foldersOf(paths), ...paths]);
  const others = [...lay.folders, ...lay.files].filter((path) => !wanted.has(path));
  if (others.length > 0) new Dropping(folder, wanted).drop(others);
}

/**
 * Some disks take names for the same that differ in the case of a letter or in the form of an accent, each by rules of its own. There, what is
 * taken away may be what is wanted, under a wrong name: so it is first given one that nothing else has, and what is not there then was the same.
 */
class Dropping {
  readonly #folder: string;
  readonly #wanted: ReadonlySet<string>;
  readonly #children: ReadonlyMap<string, readonly string[]>;
  /** What is wanted in a folder, by its number on the disk. */
  readonly #numbered = new Map<string, ReadonlyMap<number | undefined, readonly string[]>>();
  /** Folders that only had a wrong name, and their right one. */
  readonly #renamed = new Map<string, string>();

  constructor(folder: string, wanted: ReadonlySet<string>) {
    this.#folder = folder;
    this.#wanted = wanted;
    this.#children = Map.groupBy(wanted, parentOf);
  }

  /** @param others each folder before what is in it */
  drop(others: readonly string[]): void {
    for (const other of others) {
      const path = this.#nowAt(other);
      const is = this.#wanted.has(path) ? undefined : itemAt(join(this.#folder, path));
      if (is === undefined) continue;
      const same = this.#wantedIn(parentOf(path)).get(is.ino);
      if (same === undefined) this.#remove(path);
      else this.#giveName(path, same);
    }
  }

  #wantedIn(parent: string): ReadonlyMap<number | undefined, readonly string[]> {
    const wanted = this.#numbered.get(parent) ?? Map.groupBy(this.#children.get(parent) ?? [], (child) => itemAt(join(this.#folder, child))?.ino);
    this.#numbered.set(parent, wanted);
    return wanted;
  }

  #giveName(path: string, same: readonly string[]): void {
    let away = `${path}~`;
    while (itemAt(join(this.#folder, away)) !== undefined) away += '~';
    this.#rename(path, away);
    const right = same.find((name) => itemAt(join(this.#folder, name)) === undefined);
    if (right === undefined) this.#remove(away);
    else {
      this.#rename(away, right);
      this.#renamed.set(path, right);
    }
  }

  #nowAt(path: string): string {
    if (path === '') return path;
    const parent = parentOf(path);
    const at = `${this.#nowAt(parent)}${path.slice(parent.length)}`;
    return this.#renamed.get(at) ?? at;
  }

  #rename(from: string, to: string): void {
    patiently(() => { renameSync(join(this.#folder, from), join(this.#folder, to)); });
  }

  #remove(path: string): void {
    patiently(() => { rmSync(join(this.#folder, path), { recursive: true, force: true }); });
  }
}
