import type { Brought } from './brought.ts';
import type { MadeFile } from './made-file.ts';
import type { MadeFiles } from './made-files.ts';
import type { SiteFolder } from './site-folder.ts';
import type { Taking } from './taking.ts';

/** The files of the site before, and what takes them over. */
interface PagesBefore {
  readonly files: ReadonlyMap<string, MadeFile>;
  readonly taking: Taking;
}

/** Takes over pages that need not be made, since the site before has them as they would be, or another machine has made them. */
export class PageTaking {
  readonly #place: SiteFolder;
  readonly #made: MadeFiles;
  readonly #before: PagesBefore | undefined;
  readonly #brought: Brought | undefined;

  constructor(place: SiteFolder, made: MadeFiles, before: PagesBefore | undefined, brought: Brought | undefined) {
    this.#place = place;
    this.#made = made;
    this.#before = before;
    this.#brought = brought;
  }

  /** Takes a page of the site before a little later, if it was made under this key; `taken` tells of those that somebody has changed since. */
  takeLater(path: string, key: string, madeOf?: string): boolean {
    const page = this.#before?.files.get(path);
    if (page?.key !== key) return false;
    this.#take(path, { ...page, madeOf });
    return true;
  }

  /** The same, if it was made of this, or at once the page that another machine has made of it. */
  takeMadeOf(path: string, madeOf: string): boolean {
    const page = this.#before?.files.get(path);
    if (page?.madeOf !== madeOf) return this.takeBrought(path, madeOf);
    this.#take(path, page);
    return true;
  }

  /** Puts the page in place that another machine has made of this. */
  takeBrought(path: string, madeOf: string): boolean {
    const page = this.#brought?.madeOf(path, madeOf);
    if (page === undefined) return false;
    this.#made.addBrought(path, page.key, this.#place.write(path, page.html(), page.links), madeOf);
    return true;
  }

  /** Waits until all that was to be taken is in place. @returns the paths of those that somebody has changed since they were made: they are not taken */
  async taken(): Promise<ReadonlySet<string>> {
    const changed = new Set<string>();
    await this.#before?.taking.done((path, modified) => {
      const page = this.#made.all.get(path);
      if (page === undefined || modified === undefined) {
        changed.add(path);
        this.#made.forget(path);
      } else if (page.modified !== modified) this.#made.noteModified(path, page, modified);
    });
    return changed;
  }

  async end(): Promise<void> {
    await this.#before?.taking.end();
  }

  #take(path: string, page: MadeFile): void {
    this.#before?.taking.add({ path, size: page.size, modified: page.modified, sha256: page.sha256 });
    this.#made.addReused(path, page);
  }
}
