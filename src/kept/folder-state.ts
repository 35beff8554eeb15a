import { join } from 'node:path';
import { itemAt } from '../disk/item-at.ts';
import { itemsIn } from '../disk/items-in.ts';
import type { ItemIn } from '../disk/items-in.ts';
import { isSameList } from './same-list.ts';
import { checksumIfRead, settlingTime } from './stamp.ts';
import type { Standing } from './stamp.ts';

/** How every file below a folder stood at some time. */
export interface FolderState {
  /** Paths of files and of folders, in code-unit order; a folder that cannot be listed has a slash at its end. */
  readonly paths: readonly string[];
  /** Of each: its size, and when it and when anything of it was changed, in milliseconds. */
  readonly numbers: Float64Array;
  /** Checksums of those that had changed only just then. */
  readonly sums: ReadonlyMap<string, string>;
}

/** @param now milliseconds, as `Date.now()` */
export function folderState(root: string, now: number): FolderState {
  const paths = pathsIn(root, '').sort();
  const numbers = numbersOf(root, paths);
  const fresh = paths.filter((_, at) => Math.max(numbers[3 * at + 1] ?? 0, numbers[3 * at + 2] ?? 0) > now - settlingTime);
  return { paths, numbers, sums: new Map(fresh.map((path) => [path, checksumIfRead(root, path) ?? ''])) };
}

/** Tells by its path how a file stood. */
export function standings({ paths, numbers }: FolderState): (file: string) => Standing | undefined {
  const places = new Map(paths.map((path, at) => [path, 3 * at]));
  return (file) => {
    const at = places.get(file) ?? -3;
    const [size, modified, changed] = [numbers[at], numbers[at + 1], numbers[at + 2]];
    return size === undefined || modified === undefined || changed === undefined ? undefined : { size, modified, changed };
  };
}

export function isAsItStood(root: string, before: FolderState): boolean {
  const paths = pathsIn(root, '').sort();
  if (!isSameList(paths, before.paths)) return false;
  return isSameList(numbersOf(root, paths), before.numbers) && [...before.sums].every(([path, sum]) => (checksumIfRead(root, path) ?? '') === sum);
}

function pathsIn(root: string, folder: string): string[] {
  return listed(join(root, folder))?.flatMap(({ name, kind }) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    return kind.isDirectory() ? [path, ...pathsIn(root, path)] : [path];
  }) ?? [`${folder}/`];
}

/** Undefined where the system refuses: whoever reads the folder in earnest tells why. */
function listed(folder: string): readonly ItemIn[] | undefined {
  try {
    return itemsIn(folder);
  } catch {
    return undefined;
  }
}

function numbersOf(root: string, paths: readonly string[]): Float64Array {
  const numbers = new Float64Array(3 * paths.length);
  for (const [at, path] of paths.entries()) {
    const is = itemAt(`${root}/${path}`);
    // Of a folder its list is what counts.
    if (is === undefined || is.isDirectory()) numbers.fill(is === undefined ? -1 : -2, 3 * at, 3 * at + 3);
    else {
      numbers[3 * at] = is.size;
      numbers[3 * at + 1] = is.mtimeMs;
      numbers[3 * at + 2] = is.ctimeMs;
    }
  }
  return numbers;
}
