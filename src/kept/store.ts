import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Deserializer, Serializer } from 'node:v8';
import { errorCode } from '../disk/error-code.ts';
import { placeKeptFile, readKeptFile, readSeal, Room, writeKeptFile } from './kept-file.ts';
import { freePlace } from '../disk/free-place.ts';
import { isKeptAs } from './kept-name.ts';
import type { KeptName } from './kept-name.ts';
import { makeFolder } from '../disk/make-folder.ts';

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
  readonly #room = new Room();
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
    const file = readKeptFile(this.#fileOf(name), this.#room);
    if (file === undefined || !this.#seal(name, file.payload).equals(file.seal) || (seal !== undefined && file.seal.toString('hex') !== seal)) return undefined;
    const value = valueOf(file.payload);
    return isKeptAs(kept, value) ? value : undefined;
  }

  /** What makes another store of the same values, in a thread. */
  get place(): StorePlace {
    return { folder: this.#folder, version: this.#version };
  }

  /** Why something could not be kept, as the system's short name for it. */
  get lost(): string | undefined {
    return this.#lost;
  }

  /**
   * The file appears whole or not at all, also where a folder has its name; where the disk refuses, only time is lost.
   * @returns the seal, which no other value has
   */
  write<T>({ name }: KeptName<T>, value: T): string {
    const payload = bytesOf(value);
    const seal = this.#seal(name, payload);
    const file = this.#fileOf(name);
    // Another command may keep the same at the same time.
    const part = `${file}.${String(process.pid)}${unfinished}`;
    try {
      makeFolder(this.#folder);
      writeKeptFile(part, seal, payload);
      placeKeptFile(part, file);
    } catch (error) {
      this.#lost ??= errorCode(error) ?? 'unknown reason';
      if (existsSync(part)) rmSync(part);
    }
    return seal.toString('hex');
  }

  /** Whether what was written with this seal stands under the name; it is not looked at whether it is whole. */
  bears<T>({ name }: KeptName<T>, seal: string): boolean {
    return readSeal(this.#fileOf(name))?.toString('hex') === seal;
  }

  /** Where the disk refuses it stays, and only room is lost. */
  remove(name: string): void {
    this.#remove(this.#fileOf(name));
  }

  /**
   * Takes away what commands that were killed have left half written, and what is no folder where this one should be. Where the disk
   * refuses it stays, and only room is lost.
   * @param before milliseconds: what is newer may be another's that is at work
   */
  dropUnfinished(before: number): void {
    freePlace(this.#folder);
    for (const file of this.#files()) {
      const path = join(this.#folder, file);
      const modified = unfinishedFile.test(file) ? lstatSync(path, { throwIfNoEntry: false })?.mtimeMs : undefined;
      if (modified !== undefined && modified < before) this.#remove(path);
    }
  }

  /** Forgets everything. */
  clear(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The names that begin so, in code-unit order. */
  names(prefix: string): readonly string[] {
    return this.#files().filter((file) => file.startsWith(prefix) && file.endsWith(suffix)).map((file) => file.slice(0, -suffix.length)).sort();
  }

  #files(): readonly string[] {
    try {
      return readdirSync(this.#folder);
    } catch {
      return []; // There is no folder yet, or it may not be looked at.
    }
  }

  #remove(path: string): void {
    try {
      rmSync(path, { force: true });
    } catch (error) {
      this.#lost ??= errorCode(error) ?? 'unknown reason';
    }
  }

  #fileOf(name: string): string {
    return join(this.#folder, name + suffix);
  }

  #seal(name: string, payload: Uint8Array): Buffer {
    return createHash('sha256').update(`${this.#version}\n${name}\n`).update(payload).digest();
  }
}

/** Plain data, in which there may be maps, sets and typed arrays, as bytes. A part of an array is written with the whole buffer that it is of. */
function bytesOf(value: unknown): Buffer {
  const writer = new Serializer();
  writer.writeHeader();
  writer.writeValue(value);
  return writer.releaseBuffer();
}

/** The value that `bytesOf` was given. Nothing of it looks into the bytes: what `deserialize` reads of typed arrays does. */
function valueOf(bytes: Buffer): unknown {
  const reader = new Deserializer(bytes);
  reader.readHeader();
  const value: unknown = reader.readValue();
  return value;
}

const suffix = '.kept';
const unfinished = '.part';
const unfinishedFile = /\.kept\.\d+\.part$/;
