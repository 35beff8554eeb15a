import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { itemAt } from '../../kept/item-at.ts';
import { patiently } from '../../journal/patiently.ts';
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
  if (others.length === 0) return;
  const alike = new Map(Array.from(wanted, (path) => [looksOf(path), path]));
  for (const path of others) {
    if (itemAt(join(folder, path)) === undefined) continue;
    const like = alike.get(looksOf(path));
    if (like === undefined) drop(join(folder, path));
    else dropUnlessSame(folder, path, like, wanted);
  }
}

/** Some disks take names for the same that differ in case, or in the form of Unicode: there the one is the other under a wrong name. */
function dropUnlessSame(folder: string, path: string, like: string, wanted: ReadonlySet<string>): void {
  let away = `${path}~`;
  while (wanted.has(away)) away += '~';
  patiently(() => { renameSync(join(folder, path), join(folder, away)); });
  if (existsSync(join(folder, like))) drop(join(folder, away));
  else patiently(() => { renameSync(join(folder, away), join(folder, like)); });
}

function drop(path: string): void {
  patiently(() => { rmSync(path, { recursive: true, force: true }); });
}

function looksOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
