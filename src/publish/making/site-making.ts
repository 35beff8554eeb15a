import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../verify/checksums.ts';
import type { Brought } from './brought.ts';
import type { KeptSite } from './kept-site.ts';
import type { MadeFile } from './made-file.ts';
import type { LinkTable } from './link-table.ts';
import { MadeFiles } from './made-files.ts';
import type { PageCounts } from './made-files.ts';
import { PageTaking } from './page-taking.ts';
import { SiteFolder } from './site-folder.ts';
import type { WrittenFile } from './site-folder.ts';
import { asMade, takeFiles } from './take-files.ts';
import { Taking } from './taking.ts';
import { dropOthers } from '../swap/drop-others.ts';
import type { SpareSite } from '../swap/spare-site.ts';
import type { Tree } from '../swap/tree.ts';

/** The site before, and where it lies. */
export interface Before {
  readonly folder: string;
  readonly kept: KeptSite;
}

/** What a site is made from, beside what it shows. */
export interface MadeFrom {
  readonly before?: Before | undefined;
  readonly brought?: Brought | undefined;
  readonly spare?: SpareSite | undefined;
}

/** A site while it is made. Every file of it is put in place here, so that what is there, and what it links to, is known without reading it again. */
export class SiteMaking {
  /** Absolute. */
  readonly folder: string;
  readonly place: SiteFolder;
  /** Pages that need not be made. */
  readonly pages: PageTaking;
  readonly #before: Before | undefined;
  readonly #made: MadeFiles;
  readonly #spare: SpareSite | undefined;
  #lay: Tree | undefined;

  constructor(folder: string, { before, brought, spare }: MadeFrom = {}) {
    this.folder = folder;
    this.#spare = spare;
    this.place = new SiteFolder({ folder, holds: false });
    this.#before = before;
    this.#made = new MadeFiles(before?.kept);
    this.pages = new PageTaking(this.place, this.#made, before && { files: before.kept.files, taking: new Taking(this.place, before.folder) }, brought);
  }

  /** Called before anything is put in place. */
  async begin(): Promise<void> {
    this.#lay = await this.#spare?.takeUp(this.folder);
    if (this.#lay !== undefined) this.place.hold();
  }

  /** Called when all is in place: then nothing else is. @throws the file system's error */
  end(): void {
    if (this.#lay !== undefined) dropOthers(this.folder, this.#lay, this.files);
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

  /** Those of them that are as they were before. */
  get reused(): ReadonlySet<string> {
    return this.#made.reused;
  }

  /** The links of its pages, and where they lead. */
  get links(): LinkTable {
    return this.#made.links;
  }

  /** Where the site before lies, absolute. */
  get folderBefore(): string | undefined {
    return this.#before?.folder;
  }

  /** What the next build can make use of. */
  get kept(): KeptSite {
    return this.#made.kept();
  }

  get removedPages(): readonly string[] {
    return this.#made.removedPages(this.#before?.kept);
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
  reuse(path: string, key: string): boolean {
    const file = this.#before?.kept.files.get(path);
    if (this.#before === undefined || file?.key !== key) return false;
    const [modified] = takeFiles(this.place, this.#before.folder, [{ path, ...file }]);
    if (modified === undefined) return false;
    this.#made.addReused(path, { ...file, madeOf: undefined, modified });
    return true;
  }

  /**
   * @param key whatever the content was made of
   * @throws the file system's error, also where a file of that path is there already: two things at one address are a fault
   */
  write(path: string, key: string, content: string | Uint8Array): void {
    this.note(path, key, this.place.write(path, content));
  }

  /** Copies a file from elsewhere. */
  copy(path: string, key: string, from: string): void {
    this.note(path, key, this.place.copy(path, from));
  }

  /** Takes a file of the site that was public as it is, whatever it was made of. @param folder where that site lies */
  takeOver(path: string, folder: string): void {
    this.#made.addTakenOver(path, this.place.copy(path, join(folder, path)));
  }

  /** Notes a file that was put in place, by a thread or from here. */
  note(path: string, key: string, written: WrittenFile, madeOf?: string): void {
    this.#made.add(path, key, written, madeOf);
  }
}
