import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { splitFrontmatter } from '../intake/frontmatter.ts';
import type { SplitFile } from '../intake/frontmatter.ts';
import { readText } from '../intake/read-text.ts';
import { readYaml } from '../intake/yaml.ts';

/** What stands where a file would go: nothing, the same content, or something else. */
export type Standing = 'absent' | 'same' | 'other';

/** What the system says where some name in a path leaves no room for a file; anything else it says ends the import. */
const blocking: readonly unknown[] = ['EEXIST', 'ENOTDIR', 'ENAMETOOLONG'];

/** Writes files below one folder. What is there is never changed, and each file appears whole or not at all. */
export class ContentFolder {
  readonly #root: string;
  readonly #folders = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Compares what is there with what would be written; line ends of another system make no difference.
   * @param path from the folder on, with forward slashes
   * @throws the file system's error when it cannot be told
   */
  standing(path: string, text: string): Standing {
    const found = statSync(join(this.#root, path), { throwIfNoEntry: false });
    if (found === undefined) return 'absent';
    const bytes = Buffer.byteLength(text);
    if (!found.isFile() || found.size < bytes || found.size > 2 * bytes) return 'other';
    const there = readFileSync(join(this.#root, path), 'utf8');
    return there === text || there.replaceAll('\r\n', '\n') === text ? 'same' : 'other';
  }

  /** The text below the frontmatter of a record file; undefined where there is none. */
  bodyOf(path: string): string | undefined {
    return this.#split(path)?.body.trim();
  }

  /** A field of a record file that is one text. */
  fieldOf(path: string, field: string): string | undefined {
    const split = this.#split(path);
    const read = split && readYaml(path, split.yaml, 2);
    const value = read?.ok === true && Object.hasOwn(read.values, field) ? read.values[field] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  #split(path: string): SplitFile | undefined {
    if (statSync(join(this.#root, path), { throwIfNoEntry: false })?.isFile() !== true) return undefined;
    const read = readText(this.#root, path);
    const parted = read.ok ? splitFrontmatter(path, read.text) : undefined;
    return parted?.ok === true ? parted.split : undefined;
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
      mkdirSync(join(this.#root, folder), { recursive: true });
    } catch (error) {
      if (error instanceof Error && 'code' in error && blocking.includes(error.code)) return false;
      throw error;
    }
    this.#folders.add(folder);
    return true;
  }

  /**
   * Writes a file where none stands and there is room. Until it is whole it has a name that begins with a dot, which the archive
   * passes over and the next run takes up again.
   * @throws the file system's error
   */
  write(path: string, content: string | Uint8Array): void {
    const unfinished = join(this.#root, dirname(path), `.${posix.basename(path)}.part`);
    writeFileSync(unfinished, content);
    renameSync(unfinished, join(this.#root, path));
  }

  /** Copies a file unless something stands there. */
  copyOnce(path: string, from: string): void {
    if (statSync(join(this.#root, path), { throwIfNoEntry: false }) === undefined && this.makeRoom(path)) this.write(path, readFileSync(from));
  }

  /** Writes a file unless something stands there. */
  writeOnce(path: string, content: string | Uint8Array): boolean {
    if (statSync(join(this.#root, path), { throwIfNoEntry: false }) !== undefined || !this.makeRoom(path)) return false;
    this.write(path, content);
    return true;
  }
}
