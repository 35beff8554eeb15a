import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../checksums.ts';
import type { KeptSite, MadeFile } from './kept-site.ts';
import type { Brought, BroughtPage } from './brought.ts';
import { LinkTable } from './link-table.ts';
import { MadeFiles } from './made-files.ts';
import type { PageCounts } from './made-files.ts';
import { SiteFolder } from './site-folder.ts';
import type { WrittenFile } from './site-folder.ts';
import { asMade, takeFiles } from './take-files.ts';
import { Taking } from './taking.ts';

/** The site before, and where it lies. */
export interface Before {
  readonly folder: string;
  readonly kept: KeptSite;
}

/** A site while it is made. Every file of it is put in place here, so that what is there, and what it links to, is known without reading it again. */
export class SiteMaking {
  /** Absolute. */
  readonly folder: string;
  readonly place: SiteFolder;
  readonly #before: Before | undefined;
  readonly #taking: Taking | undefined;
  readonly #brought: Brought | undefined;
  readonly #made = new MadeFiles();
  /** The links of its pages, and where they lead. */
  readonly links: LinkTable;

  constructor(folder: string, before?: Before, brought?: Brought) {
    this.folder = folder;
    this.place = new SiteFolder(folder);
    this.#before = before;
    this.#taking = before && new Taking({ folder, before: before.folder });
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
    return this.#made.all;
  }

  /** Where the site before lies, absolute. */
  get folderBefore(): string | undefined {
    return this.#before?.folder;
  }

  /** Those of them that are as they were before. */
  get reused(): ReadonlySet<string> {
    return this.#made.reused;
  }

  /** What the next build can make use of. */
  get kept(): KeptSite {
    return this.#made.kept(this.links);
  }

  get pageCounts(): PageCounts {
    return this.#made.pageCounts(this.#before?.kept);
  }

  /** What a page links to or loads, by number. */
  linksOf(path: string): Uint32Array {
    return this.files.get(path)?.links ?? new Uint32Array();
  }

  /** Takes files of the site before, if all were made under this key and nobody has changed one since. */
  reuseAll(paths: readonly string[], key: string): boolean {
    const { folder = '', kept } = this.#before ?? {};
    const all = paths.every((path) => {
      const file = kept?.files.get(path);
      return file?.key === key && asMade(folder, { path, ...file }) !== undefined;
    });
    return all && paths.every((path) => this.reuse(path, key));
  }

  /** Takes the file of the site before, if it was made under this key and nobody has changed it since. */
  reuse(path: string, key: string, madeOf?: string): boolean {
    const kept = this.#before?.kept.files.get(path);
    return kept?.key === key && this.#take(path, { ...kept, madeOf });
  }

  /** Takes a page of the site before a little later, if it was made under this key; `taken` tells of those that somebody has changed since. */
  takeLater(path: string, key: string, madeOf?: string): boolean {
    const kept = this.#before?.kept.files.get(path);
    return kept?.key === key && this.#noteTaken(path, { ...kept, madeOf });
  }

  /** The same, if it was made of this, or at once the page that another machine has made of it. */
  takeMadeOf(path: string, madeOf: string): boolean {
    const kept = this.#before?.kept.files.get(path);
    return (kept?.madeOf === madeOf && this.#noteTaken(path, kept)) || this.takeBrought(path, madeOf);
  }

  /** Puts the page in place that another machine has made of this. */
  takeBrought(path: string, madeOf: string): boolean {
    const brought = this.#brought?.madeOf(path, madeOf);
    return brought !== undefined && this.#putBrought(path, madeOf, brought);
  }

  /** Waits until all that was to be taken is in place. @returns the paths of those that somebody has changed since they were made: they are not taken */
  async taken(): Promise<ReadonlySet<string>> {
    const changed = new Set<string>();
    await this.#taking?.done((path, modified) => {
      const file = this.files.get(path);
      if (file === undefined || modified === undefined) {
        changed.add(path);
        this.#made.forget(path);
      } else if (file.modified !== modified) this.#made.addReused(path, { ...file, modified });
    });
    return changed;
  }

  async endTaking(): Promise<void> {
    await this.#taking?.end();
  }

  #noteTaken(path: string, kept: MadeFile): boolean {
    this.#taking?.add({ path, size: kept.size, modified: kept.modified, sha256: kept.sha256 });
    this.#made.addReused(path, kept);
    return true;
  }

  #putBrought(path: string, madeOf: string, { key, links, html }: BroughtPage): boolean {
    this.#made.addBrought(path, this.#fileOf(key, this.place.write(path, html(), links), madeOf));
    return true;
  }

  #take(path: string, kept: MadeFile): boolean {
    const [modified] = this.#before === undefined ? [] : takeFiles(this.place, this.#before.folder, [{ path, ...kept }]);
    if (modified === undefined) return false;
    this.#made.addReused(path, { ...kept, modified });
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
    this.#made.addReused(path, this.#fileOf('', this.place.copy(path, join(folder, path))));
  }

  /** Copies a file from elsewhere. */
  copy(path: string, key: string, from: string): void {
    this.note(path, key, this.place.copy(path, from));
  }

  /** Notes a file that was put in place, by a thread or from here. */
  note(path: string, key: string, written: WrittenFile, madeOf?: string): void {
    this.#made.add(path, this.#fileOf(key, written, madeOf));
  }

  #fileOf(key: string, { size, modified, sha256, links }: WrittenFile, madeOf?: string): MadeFile {
    return { key, madeOf, size, modified, sha256, links: links && this.links.numbersOf(links) };
  }
}
