import type { KeptSite, MadeFile } from './kept-site.ts';
import type { LinkTable } from './link-table.ts';
import { isPage } from './site-folder.ts';

/** What became of the pages, those that lead on or say that something is gone among them. */
export interface PageCounts {
  readonly made: number;
  readonly asBefore: number;
  readonly removed: number;
}

/** The files of a site that is made, by their paths from its root, and where each came from. */
export class MadeFiles {
  readonly #files = new Map<string, MadeFile>();
  readonly #reused = new Set<string>();
  #pagesBrought = 0;

  get all(): ReadonlyMap<string, MadeFile> {
    return this.#files;
  }

  /** Those of them that are as they were before. */
  get reused(): ReadonlySet<string> {
    return this.#reused;
  }

  add(path: string, file: MadeFile): void {
    this.#files.set(path, file);
  }

  addReused(path: string, file: MadeFile): void {
    this.#files.set(path, file);
    this.#reused.add(path);
  }

  /** A page that another machine has made. */
  addBrought(path: string, file: MadeFile): void {
    this.#files.set(path, file);
    this.#pagesBrought += 1;
  }

  forget(path: string): void {
    this.#files.delete(path);
    this.#reused.delete(path);
  }

  /** What the next build can make use of. @param table the links of the pages */
  kept(table: LinkTable): KeptSite {
    const { links, renumbered } = table.kept([...this.#files.values()].flatMap(({ links: numbers }) => numbers ?? []));
    const files = renumbered === undefined ? this.#files : new Map([...this.#files].map(([path, file]) => [path, { ...file, links: file.links && renumbered(file.links) }]));
    return { links, files };
  }

  pageCounts(before: KeptSite | undefined): PageCounts {
    const pages = [...this.#files.keys()].filter(isPage);
    const asBefore = pages.filter((path) => this.#reused.has(path)).length;
    const removed = [...(before?.files.keys() ?? [])].filter((path) => isPage(path) && !this.#files.has(path)).length;
    return { made: pages.length - asBefore - this.#pagesBrought, asBefore, removed };
  }
}
