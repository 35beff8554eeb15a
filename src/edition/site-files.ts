import { pathKey } from '../model/slug.ts';

/** Files of the site by their paths and by who wants them: a file and a folder of one name cannot both be on a disk. */
export class SiteFiles {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  add(path: string, owner: string): void {
    const key = pathKey(path);
    this.#files.set(key, owner);
    for (const folder of foldersOf(key)) if (!this.#folders.has(folder)) this.#folders.set(folder, owner);
  }

  /** The owner of a file at this path, of one that would have to be a folder for it, or of something in a folder of its name. */
  inTheWayOf(path: string): string | undefined {
    const key = pathKey(path);
    const file = foldersOf(key).find((folder) => this.#files.has(folder));
    return this.#files.get(file ?? key) ?? this.#folders.get(key);
  }
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
