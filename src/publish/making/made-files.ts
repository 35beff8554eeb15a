import type { KeptSite } from './kept-site.ts';
import type { MadeFile } from './made-file.ts';
import { isToPlace } from '../../site/addresses/link-target.ts';
import { isOutside } from '../../model/address-form.ts';
import { LinkTable } from './link-table.ts';
import { isPage } from './site-folder.ts';
import type { WrittenFile } from './site-folder.ts';

/** What became of the pages, those that lead on or say that something is gone among them. */
export interface PageCounts {
  readonly made: number;
  readonly asBefore: number;
  readonly removed: number;
}

/** The files of a site that is made, by their paths from its root, and where each came from. */
export class MadeFiles {
  /** Of the pages. */
  readonly links: LinkTable;
  readonly #files = new Map<string, MadeFile>();
  readonly #reused = new Set<string>();
  #pagesBrought = 0;

  constructor(before?: KeptSite) {
    this.links = new LinkTable(before?.links);
  }

  get all(): ReadonlyMap<string, MadeFile> {
    return this.#files;
  }

  /** Those of them that are as they were before. */
  get reused(): ReadonlySet<string> {
    return this.#reused;
  }

  /** @param key, madeOf as a `MadeFile` has them */
  add(path: string, key: string, written: WrittenFile, madeOf?: string): void {
    this.#set(path, this.#fileOf(key, written, madeOf));
  }

  addReused(path: string, file: MadeFile): void {
    this.#set(path, file);
    this.#reused.add(path);
  }

  /** Notes when a file that is known was modified. */
  noteModified(path: string, file: MadeFile, modified: number): void {
    this.#files.set(path, { ...file, modified });
  }

  /** A file of the site that was public, whatever it was made of. */
  addTakenOver(path: string, written: WrittenFile): void {
    this.addReused(path, this.#fileOf('', written));
  }

  /** A page that another machine has made. */
  addBrought(path: string, key: string, written: WrittenFile, madeOf: string): void {
    this.add(path, key, written, madeOf);
    this.#pagesBrought += 1;
  }

  forget(path: string): void {
    this.#files.delete(path);
    this.#reused.delete(path);
  }

  /** What the next build can make use of. */
  kept(): KeptSite {
    const { links, renumbered } = this.links.kept([...this.#files.values()].flatMap(({ links: numbers }) => numbers ?? []));
    if (renumbered === undefined) return { links, files: this.#files };
    const files = new Map([...this.#files].map(([path, file]) => [path, { ...file, links: file.links && renumbered(file.links) }]));
    return { links, files };
  }

  /** Files of pages that were there before and are not now. */
  removedPages(before: KeptSite | undefined): readonly string[] {
    return [...(before?.files.keys() ?? [])].filter((path) => isPage(path) && !this.#files.has(path));
  }

  pageCounts(before: KeptSite | undefined): PageCounts {
    const pages = [...this.#files.keys()].filter(isPage);
    const asBefore = pages.filter((path) => this.#reused.has(path)).length;
    return { made: pages.length - asBefore - this.#pagesBrought, asBefore, removed: this.removedPages(before).length };
  }

  #set(path: string, file: MadeFile): void {
    if (this.#files.has(path)) throw new Error(`Two things are to be at ${path}`);
    this.#files.set(path, file);
  }

  #fileOf(key: string, { size, modified, sha256, links }: WrittenFile, madeOf?: string): MadeFile {
    const within = links?.filter((link) => !isToPlace(link) && !isOutside(link));
    return { key, madeOf, size, modified, sha256, links: within && this.links.numbersOf(within), places: links?.filter(isToPlace) };
  }
}
