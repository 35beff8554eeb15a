import { itemAt } from '../disk/item-at.ts';
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
  const folders = foldersOf(listed);
  const numbers = new Float64Array(2 * listed.length + folders.length);
  let at = 0;
  for (const { size, modified } of files.values()) {
    numbers[at] = size;
    numbers[at + 1] = modified;
    at += 2;
  }
  numbers.set(foldersNumbers(root, folders), at);
  return { files: listed, folders, numbers };
}

export function isSiteAsItStood(root: string, { files, folders, numbers }: SiteState): boolean {
  return isSameList(filesNumbers(root, files), numbers.subarray(0, 2 * files.length))
    && isSameList(foldersNumbers(root, folders), numbers.subarray(2 * files.length));
}

function filesNumbers(root: string, files: readonly string[]): Float64Array {
  const numbers = new Float64Array(2 * files.length);
  for (const [at, file] of files.entries()) {
    const is = itemAt(`${root}/${file}`);
    numbers[2 * at] = is?.isFile() === true ? is.size : -1;
    numbers[2 * at + 1] = is?.isFile() === true ? is.mtimeMs : -1;
  }
  return numbers;
}

function foldersNumbers(root: string, folders: readonly string[]): Float64Array {
  return Float64Array.from(folders, (folder) => itemAt(`${root}/${folder}`)?.mtimeMs ?? -1);
}

/** Every folder that holds a file or a folder of these, the root among them as a dot. */
export function foldersOf(files: readonly string[]): readonly string[] {
  const folders = new Set<string>(['.']);
  for (const file of files) {
    // What holds a folder that is known is known, too.
    for (let end = file.lastIndexOf('/'); end !== -1; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return [...folders];
}
