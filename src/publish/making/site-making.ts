import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf } from '../../kept/stamp.ts';
import { filesOf } from '../checksums.ts';
import type { KeptSite, MadeFile } from './kept-site.ts';
import type { Brought, BroughtPage } from './brought.ts';
import { LinkTable } from './link-table.ts';
import { isPage, SiteFolder } from './site-folder.ts';
import type { WrittenFile } from './site-folder.ts';

/** The site before, and where it lies. */
export interface Before {
  readonly folder: string;
  readonly kept: KeptSite;
}

/** What became of the pages, those that lead on or say that something is gone among them. */
export interface PageCounts {
  readonly made: number;
  readonly asBefore: number;
  readonly removed: number;
}

/** A site while it is made. Every file of it is put in place here, so that what is there, and what it links to, is known without reading it again. */
export class SiteMaking {
  /** Absolute. */
  readonly folder: string;
  readonly place: SiteFolder;
  readonly #before: Before | undefined;
  readonly #brought: Brought | undefined;
  #pagesBrought = 0;
  readonly #files = new Map<string, MadeFile>();
  readonly #reused = new Set<string>();
  /** The links of its pages, and where they lead. */
  readonly links: LinkTable;

  constructor(folder: string, before?: Before, brought?: Brought) {
    this.folder = folder;
    this.place = new SiteFolder(folder);
    this.#before = before;
    this.#brought = brought;
    this.links = new LinkTable(before?.kept.links);
  }

  /** A site whose pages another program has made. */
  static of(folder: string): SiteMaking {
    const making = new SiteMaking(folder);
    for (const path of filesOf(folder)) making.note(path, '', making.place.describe(path, readFileSync(join(folder, path))));
    return making;
  }

  /** What is there by now, by its path from the root of the site. */
  get files(): ReadonlyMap<string, MadeFile> {
    return this.#files;
  }

  /** Where the site before lies, absolute. */
  get folderBefore(): string | undefined {
    return this.#before?.folder;
  }

  /** Those of them that are as they were before. */
  get reused(): ReadonlySet<string> {
    return this.#reused;
  }

  /** What the next build can make use of. */
  get kept(): KeptSite {
    const { links, renumbered } = this.links.kept([...this.#files.values()].flatMap(({ links: numbers }) => numbers ?? []));
    const files = renumbered === undefined ? this.#files : new Map([...this.#files].map(([path, file]) => [path, { ...file, links: file.links && renumbered(file.links) }]));
    return { links, files };
  }

  get pageCounts(): PageCounts {
    const pages = [...this.#files.keys()].filter(isPage);
    const asBefore = pages.filter((path) => this.#reused.has(path)).length;
    const removed = [...(this.#before?.kept.files.keys() ?? [])].filter((path) => isPage(path) && !this.#files.has(path)).length;
    return { made: pages.length - asBefore - this.#pagesBrought, asBefore, removed };
  }

  /** What a page links to or loads, by number. */
  linksOf(path: string): Uint32Array {
    return this.#files.get(path)?.links ?? new Uint32Array();
  }

  /** Takes files of the site before, if all were made under this key and nobody has changed one since. */
  reuseAll(paths: readonly string[], key: string): boolean {
    const { folder = '', kept } = this.#before ?? {};
    const all = paths.every((path) => {
      const file = kept?.files.get(path);
      return file?.key === key && asMade(folder, path, file) !== undefined;
    });
    return all && paths.every((path) => this.reuse(path, key));
  }

  /** Takes the file of the site before, if it was made under this key and nobody has changed it since. */
  reuse(path: string, key: string, madeOf?: string): boolean {
    const kept = this.#before?.kept.files.get(path);
    return kept?.key === key && this.#take(path, { ...kept, madeOf });
  }

  /** The same, if it was made of this, or the page that another machine has made of it. */
  reuseMadeOf(path: string, madeOf: string): boolean {
    const kept = this.#before?.kept.files.get(path);
    const brought = this.#brought?.madeOf(path, madeOf);
    return (kept?.madeOf === madeOf && this.#take(path, kept)) || (brought !== undefined && this.#putBrought(path, madeOf, brought));
  }

  #putBrought(path: string, madeOf: string, { key, links, html }: BroughtPage): boolean {
    this.note(path, key, this.place.write(path, html(), links), madeOf);
    this.#pagesBrought += 1;
    return true;
  }

  #take(path: string, kept: MadeFile): boolean {
    const modified = this.#before && asMade(this.#before.folder, path, kept);
    if (this.#before === undefined || modified === undefined) return false;
    this.#files.set(path, { ...kept, modified: this.place.share(path, join(this.#before.folder, path), modified) });
    this.#reused.add(path);
    return true;
  }

  /**
   * @param key whatever the content was made of
   * @throws the file system's error, also where a file of that path is there already: two things at one address are a fault
   */
  write(path: string, key: string, content: string | Uint8Array, madeOf?: string): void {
    this.note(path, key, this.place.write(path, content), madeOf);
  }

  /** Takes a file of the site that was public as it is, whatever it was made of. @param folder where that site lies */
  takeOver(path: string, folder: string): void {
    this.copy(path, '', join(folder, path));
    this.#reused.add(path);
  }

  /** Copies a file from elsewhere. */
  copy(path: string, key: string, from: string): void {
    this.note(path, key, this.place.copy(path, from));
  }

  /** Notes a file that was put in place, by a thread or from here. */
  note(path: string, key: string, { size, modified, sha256, links }: WrittenFile, madeOf?: string): void {
    this.#files.set(path, { key, madeOf, size, modified, sha256, links: links && this.links.numbersOf(links) });
  }
}

/** When a file was modified, if it is what it was when it was made. */
export function asMade(folder: string, path: string, { size, modified, sha256 }: MadeFile): number | undefined {
  const is = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return is?.isFile() === true && is.size === size && (is.mtimeMs === modified || checksumOf(folder, path) === sha256) ? is.mtimeMs : undefined;
}
