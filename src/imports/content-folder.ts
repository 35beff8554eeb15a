import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { longestRecord, plainText } from '../intake/read-text.ts';
import { errorCode } from '../disk/error-code.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { patiently } from '../disk/patiently.ts';
import { StandingFile } from './records/standing-file.ts';

/** The longest path of a file that is written, in bytes from the folder on: some systems take 1024 in all, and what stands before it needs room too. */
export const longestPath = 800;

/** What the system says where some name in a path leaves no room for a file; anything else it says ends the import. */
const blocking: readonly unknown[] = ['EEXIST', 'ENOTDIR', 'ENAMETOOLONG'];

/** Reads and writes files below one folder; each appears, or changes, whole or not at all. */
export class ContentFolder {
  readonly #root: string;
  readonly #folders = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * The record file that stands at a path, from the folder on and with forward slashes; `blocked` where something else does, or what no record can be.
   * @throws the file system's error when it cannot be told
   */
  read(path: string): StandingFile | 'absent' | 'blocked' {
    const found = this.#at(path);
    if (found === undefined) return 'absent';
    if (!found.isFile() || found.size > longestRecord) return 'blocked';
    return new StandingFile(path, plainText(readFileSync(join(this.#root, path), 'utf8')));
  }

  /** Where a file lies, if one does at this path. */
  placeOf(path: string): string | undefined {
    return this.#at(path)?.isFile() === true ? join(this.#root, path) : undefined;
  }

  /** What stands at a path; where the system takes no file of that name, nothing does. */
  #at(path: string): Stats | undefined {
    try {
      return statSync(join(this.#root, path), { throwIfNoEntry: false });
    } catch (error) {
      if (isBlocking(error)) return undefined;
      throw error;
    }
  }

  /**
   * Makes the folders that a file needs.
   * @returns false where a file stands in the way, or a name is too long
   * @throws the file system's error when it is another
   */
  makeRoom(path: string): boolean {
    const folder = dirname(path);
    if (this.#folders.has(folder)) return true;
    try {
      makeFolder(join(this.#root, folder));
    } catch (error) {
      if (isBlocking(error)) return false;
      throw error;
    }
    this.#folders.add(folder);
    return true;
  }

  /**
   * Writes a file where there is room, in place of one that stands there. Until it is whole it has a name that begins with a dot, which the archive
   * passes over and the next run takes up again.
   * @throws the file system's error
   */
  write(path: string, content: string | Uint8Array): void {
    const unfinished = join(this.#root, dirname(path), `.${posix.basename(path)}.part`);
    writeFileSync(unfinished, content);
    patiently(() => { renameSync(unfinished, join(this.#root, path)); });
  }

  /** Writes a file, whatever stands there. */
  replace(path: string, content: string): void {
    if (this.makeRoom(path)) this.write(path, content);
  }

  /** Copies a file unless something stands there. */
  copyOnce(path: string, from: string): void {
    if (this.#at(path) === undefined && this.makeRoom(path)) this.write(path, readFileSync(from));
  }

  /** Whether nothing else stands where a file is to be, though it itself may. */
  hasRoomFor(path: string, content: Uint8Array): boolean {
    const place = this.placeOf(path);
    return place === undefined || readFileSync(place).equals(content);
  }

  /** Writes a file unless something stands there. */
  writeOnce(path: string, content: string | Uint8Array): boolean {
    if (this.#at(path) !== undefined || !this.makeRoom(path)) return false;
    this.write(path, content);
    return true;
  }
}

function isBlocking(error: unknown): boolean {
  return blocking.includes(errorCode(error));
}
