import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSameList } from './same-list.ts';

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
  return isSameList(siteNumbers(root, files, folders), numbers);
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
