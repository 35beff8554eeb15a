import { pathKey } from '../model/names/slug.ts';

/** Files of the site by their paths and by who wants them: a file and a folder of one name cannot both be on a disk. */
export class SiteFiles {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  add(path: string, owner: string): void {
    const key = pathKey(path);
    this.#files.set(key, owner);
    // What holds a folder that is known is known, too.
    for (let folder = folderOf(key); folder !== '' && !this.#folders.has(folder); folder = folderOf(folder)) this.#folders.set(folder, owner);
  }

  /** The owner of a file at this path, of one that would have to be a folder for it, or of something in a folder of its name. */
  inTheWayOf(path: string): string | undefined {
    const key = pathKey(path);
    let owner = this.#files.get(key) ?? this.#folders.get(key);
    // The outermost of its folders that is a file counts first.
    for (let folder = folderOf(key); folder !== ''; folder = folderOf(folder)) owner = this.#files.get(folder) ?? owner;
    return owner;
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
