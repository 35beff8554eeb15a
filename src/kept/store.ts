import { createHash } from 'node:crypto';
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { errorCode } from './error-code.ts';
import { makeFolder } from './make-folder.ts';

/** The name under which values of one type are kept: letters, digits and hyphens. */
export interface KeptName<T> {
  readonly name: string;
  /** Only for the types: no value has it. */
  readonly of?: T;
}

export function keptName<T>(name: string): KeptName<T> {
  return { name };
}

const sealLength = 32;

/** Where a store keeps its values, and of which version: see its constructor. */
export interface StorePlace {
  readonly folder: string;
  readonly version: string;
}

/**
 * Values that earlier runs have worked out, each a file. Whatever is not there, is half written, damaged or of another version is as if
 * it had never been kept. A value is plain data, with maps and sets.
 */
export class Store {
  readonly #folder: string;
  readonly #version: string;
  #lost: string | undefined;

  /**
   * @param folder absolute; it is made when something is kept
   * @param version of the code: what another one has kept is not read
   */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** @param seal that of the very writing that is wanted; without it the last one is */
  read<T>(kept: KeptName<T>, seal?: string): T | undefined {
    const { name } = kept;
    const bytes = bytesOf(this.#fileOf(name));
    if (bytes === undefined || bytes.length < sealLength) return undefined;
    const payload = bytes.subarray(sealLength);
    const found = this.#seal(name, payload);
    if (!found.equals(bytes.subarray(0, sealLength)) || (seal !== undefined && found.toString('hex') !== seal)) return undefined;
    const value: unknown = deserialize(payload);
    return isOf(kept, value) ? value : undefined;
  }

  /** What makes another store of the same values, in a thread. */
  get place(): StorePlace {
    return { folder: this.#folder, version: this.#version };
  }

  /** Why something could not be kept, as the system's short name for it. */
  get lost(): string | undefined {
    return this.#lost;
  }

  /** The file appears whole or not at all; where the disk refuses, only time is lost. @returns the seal, which no other value has */
  write<T>({ name }: KeptName<T>, value: T): string {
    const payload = serialize(value);
    const seal = this.#seal(name, payload);
    const file = this.#fileOf(name);
    // Another command may keep the same at the same time.
    const part = `${file}.${String(process.pid)}${unfinished}`;
    try {
      makeFolder(this.#folder);
      writePieces(part, [seal, payload]);
      renameSync(part, file);
    } catch (error) {
      this.#lost ??= errorCode(error) ?? 'unknown reason';
      if (existsSync(part)) rmSync(part);
    }
    return seal.toString('hex');
  }

  /** Whether what was written with this seal stands under the name; it is not looked at whether it is whole. */
  bears<T>({ name }: KeptName<T>, seal: string): boolean {
    return beginningOf(this.#fileOf(name), sealLength)?.toString('hex') === seal;
  }

  /** Where the disk refuses it stays, and only room is lost. */
  remove(name: string): void {
    try {
      rmSync(this.#fileOf(name), { force: true });
    } catch (error) {
      this.#lost ??= errorCode(error) ?? 'unknown reason';
    }
  }

  /** Takes away what commands that were killed have left half written. @param before milliseconds: what is newer may be another's that is at work */
  dropUnfinished(before: number): void {
    if (!existsSync(this.#folder)) return;
    for (const file of readdirSync(this.#folder)) {
      const path = join(this.#folder, file);
      const modified = file.endsWith(unfinished) ? lstatSync(path, { throwIfNoEntry: false })?.mtimeMs : undefined;
      if (modified !== undefined && modified < before) rmSync(path, { force: true });
    }
  }

  /** Forgets everything. */
  clear(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The names that begin so, in code-unit order. */
  names(prefix: string): readonly string[] {
    try {
      return readdirSync(this.#folder).filter((file) => file.startsWith(prefix) && file.endsWith(suffix)).map((file) => file.slice(0, -suffix.length)).sort();
    } catch {
      return []; // There is no folder yet.
    }
  }

  #fileOf(name: string): string {
    return join(this.#folder, name + suffix);
  }

  #seal(name: string, payload: Uint8Array): Buffer {
    return createHash('sha256').update(`${this.#version}\n${name}\n`).update(payload).digest();
  }
}

const suffix = '.kept';
const unfinished = '.part';

/** One after the other, without a copy of all. @throws the file system's error */
function writePieces(file: string, pieces: readonly Uint8Array[]): void {
  const open = openSync(file, 'w');
  try {
    for (const piece of pieces) writeFileSync(open, piece);
  } finally {
    closeSync(open);
  }
}

function beginningOf(file: string, length: number): Buffer | undefined {
  try {
    const open = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(open, bytes));
    } finally {
      closeSync(open);
    }
  } catch {
    return undefined; // What cannot be read is not kept.
  }
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined; // What cannot be read is not kept.
  }
}

/** What bears the seal of a name and a version was written under that name by this code, and so is what the name says. */
function isOf<T>(_: KeptName<T>, value: unknown): value is T {
  return value !== undefined;
}
