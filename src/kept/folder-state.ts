import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checksumIfRead, settled } from './stamp.ts';

/** How every file below a folder stood at some time. */
export interface FolderState {
  /** Paths of files and of folders, in code-unit order. */
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
  const fresh = paths.filter((_, at) => Math.max(numbers[3 * at + 1] ?? 0, numbers[3 * at + 2] ?? 0) > now - settled);
  return { paths, numbers, sums: new Map(fresh.map((path) => [path, checksumIfRead(root, path) ?? ''])) };
}

export function isAsItStood(root: string, before: FolderState): boolean {
  const paths = pathsIn(root, '').sort();
  if (!isEqual(paths, before.paths)) return false;
  return isEqual(numbersOf(root, paths), before.numbers) && [...before.sums].every(([path, sum]) => (checksumIfRead(root, path) ?? '') === sum);
}

/** How the files of a site stand, and the folders that hold them: a file that is added changes its folder. */
export interface SiteState {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Of each file its size and when it was changed, then of each folder when it was. */
  readonly numbers: Float64Array;
}

/** @param files of the site, as they were written */
export function siteState(root: string, files: ReadonlyMap<string, { readonly size: number; readonly modified: number }>): SiteState {
  const listed = [...files.keys()];
  const folders = [...new Set(listed.flatMap(foldersOf))];
  return { files: listed, folders, numbers: Float64Array.from([...[...files.values()].flatMap(({ size, modified }) => [size, modified]), ...foldersNumbers(root, folders)]) };
}

export function isSiteAsItStood(root: string, { files, folders, numbers }: SiteState): boolean {
  return isEqual(siteNumbers(root, files, folders), numbers);
}

function siteNumbers(root: string, files: readonly string[], folders: readonly string[]): Float64Array {
  return Float64Array.from([
    ...files.flatMap((file) => {
      const is = lstatSync(join(root, file), { throwIfNoEntry: false });
      return is?.isFile() === true ? [is.size, is.mtimeMs] : [-1, -1];
    }),
    ...foldersNumbers(root, folders),
  ]);
}

function foldersNumbers(root: string, folders: readonly string[]): number[] {
  return folders.map((folder) => lstatSync(join(root, folder), { throwIfNoEntry: false })?.mtimeMs ?? -1);
}

function foldersOf(path: string): string[] {
  const folders = [];
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder);
  return [...folders, '.'];
}

function pathsIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    return item.isDirectory() ? [path, ...pathsIn(root, path)] : [path];
  });
}

function numbersOf(root: string, paths: readonly string[]): Float64Array {
  return Float64Array.from(paths.flatMap((path) => {
    const is = lstatSync(join(root, path), { throwIfNoEntry: false });
    // Of a folder its list is what counts.
    return is === undefined ? [-1, -1, -1] : is.isDirectory() ? [-2, -2, -2] : [is.size, is.mtimeMs, is.ctimeMs];
  }));
}

function isEqual(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
