import { constants, copyFileSync, linkSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { itemAt } from '../../disk/item-at.ts';
import { makeFolder } from '../../disk/make-folder.ts';
import { parentOf } from '../../disk/parent-of.ts';
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

/** Where a site is made. */
export interface Place {
  /** Absolute; it is made when it is needed. */
  readonly folder: string;
  /** Whether files of a site before may lie in it, which give way. */
  readonly holds: boolean;
}

/** The folder in which a site is made. What was put there is never written over: two things at one address are a fault. */
export class SiteFolder {
  readonly #folder: string;
  #holds: boolean;
  readonly #put = new Set<string>();
  readonly #made = new Set<string>();

  constructor({ folder, holds }: Place) {
    this.#folder = folder;
    this.#holds = holds;
  }

  /** What makes another one of the same folder, in a thread. */
  get place(): Place {
    return { folder: this.#folder, holds: this.#holds };
  }

  /** Files of a site before lie in it from now on. */
  hold(): void {
    this.#holds = true;
  }

  /** @throws the file system's error */
  write(path: string, content: string | Uint8Array, links?: readonly string[]): WrittenFile {
    writeFileSync(this.#placeFor(path), content, { flag: 'wx' });
    this.#put.add(path);
    return this.describe(path, content, links);
  }

  /** Writes what a file elsewhere holds, and takes over nothing of who may read or change that. @throws the file system's error */
  copy(path: string, from: string): WrittenFile {
    return this.write(path, readFileSync(from));
  }

  /**
   * One file in two folders where the disk can do that; nothing is ever written into a file of a site.
   * @param is how the other one is
   * @returns when this one was modified
   */
  share(path: string, from: string, is: Stats): number {
    if (this.#holds && !this.#put.has(path) && isShared(is, join(this.#folder, path))) {
      this.#put.add(path);
      return is.mtimeMs;
    }
    const to = this.#placeFor(path);
    this.#put.add(path);
    try {
      linkSync(from, to);
      return is.mtimeMs;
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
    this.#folderFor(path);
    const file = join(this.#folder, path);
    if (this.#holds && !this.#put.has(path)) rmSync(file, { recursive: true, force: true });
    return file;
  }

  /** Makes the folder of a file; what a site before has in its place gives way. */
  #folderFor(path: string): void {
    const folder = parentOf(path);
    if (this.#made.has(folder)) return;
    if (folder !== '' && this.#holds) {
      this.#folderFor(folder);
      if (!this.#put.has(folder)) dropNoFolder(join(this.#folder, folder));
    }
    makeFolder(join(this.#folder, folder));
    this.#made.add(folder);
  }
}

/** Takes away what is no folder, unless another thread is quicker. */
function dropNoFolder(path: string): void {
  const isFolder = () => itemAt(path)?.isDirectory();
  if (isFolder() !== false) return;
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (isFolder() !== true) throw error;
  }
}

/** Whether a path is the same file as another: some disks number no files, so all that is known of both must agree. */
function isShared(other: Stats, path: string): boolean {
  const is = itemAt(path);
  return is?.isFile() === true && is.nlink > 1 && is.ino === other.ino && is.dev === other.dev && is.size === other.size && is.mtimeMs === other.mtimeMs;
}

export function isPage(path: string): boolean {
  return path.endsWith('.html');
}
