import { constants, copyFileSync, linkSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../kept/make-folder.ts';
import { sha256Of } from '../../kept/stamp.ts';
import { linksOf } from '../../site/attributes.ts';

/** What is known of a file when it has been written. */
export interface WrittenFile {
  readonly size: number;
  /** Milliseconds. */
  readonly modified: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** Of a page: what it links to or loads, each once; undefined of another file. */
  readonly links: readonly string[] | undefined;
}

/** The folder in which a site is made. A file that is there already is never written over: two things at one address are a fault. */
export class SiteFolder {
  readonly #folder: string;
  readonly #made = new Set<string>();

  /** @param folder absolute; it is made when it is needed */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws the file system's error */
  write(path: string, content: string | Uint8Array, links?: readonly string[]): WrittenFile {
    writeFileSync(this.#placeFor(path), content, { flag: 'wx' });
    return this.describe(path, content, links);
  }

  /** Writes what a file elsewhere holds, and takes over nothing of who may read or change that. @throws the file system's error */
  copy(path: string, from: string): WrittenFile {
    return this.write(path, readFileSync(from));
  }

  /**
   * One file in two folders where the disk can do that; nothing is ever written into a file of a site.
   * @param modified when the other one was
   * @returns when this one was
   */
  share(path: string, from: string, modified: number): number {
    const to = this.#placeFor(path);
    try {
      linkSync(from, to);
      return modified;
    } catch {
      copyFileSync(from, to, constants.COPYFILE_EXCL);
      return lstatSync(to).mtimeMs;
    }
  }

  /** @param content of the file at that path */
  describe(path: string, content: string | Uint8Array, links?: readonly string[]): WrittenFile {
    const { size, mtimeMs } = lstatSync(join(this.#folder, path));
    const found = isPage(path) ? links ?? [...linksOf(typeof content === 'string' ? content : Buffer.from(content).toString('utf8'))] : undefined;
    return { size, modified: mtimeMs, sha256: sha256Of(content), links: found };
  }

  #placeFor(path: string): string {
    const file = join(this.#folder, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) {
      makeFolder(folder);
      this.#made.add(folder);
    }
    return file;
  }
}

export function isPage(path: string): boolean {
  return path.endsWith('.html');
}
