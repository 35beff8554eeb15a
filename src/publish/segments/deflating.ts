import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { sha256Of } from '../../kept/stamp.ts';

/** Compressed files of a site, by the SHA-256 of what is in them. */
export type DeflatedFiles = ReadonlyMap<string, DeflatedFile>;

export interface DeflatedFile {
  /** From the root of the site. */
  readonly path: string;
  /** Of the file as it is stored. */
  readonly sha256: string;
}

/**
 * Compresses what files of the site before do not hold already; the others are read, which takes far less. The same bytes become the
 * same bytes, with those files or without. Deflate and not gzip, which notes the system that it was made on.
 */
export class Deflating {
  readonly #site: string | undefined;
  readonly #before: DeflatedFiles;
  readonly #files = new Map<string, DeflatedFile>();

  /** @param site where the site before lies, absolute */
  constructor(site: string | undefined, before: DeflatedFiles = new Map()) {
    this.#site = site;
    this.#before = before;
  }

  /** @param path where the file will lie, from the root of the site */
  deflated(path: string, content: Uint8Array): Uint8Array {
    const of = sha256Of(content);
    const bytes = this.#bytesBefore(this.#before.get(of)) ?? deflateSync(content);
    this.#files.set(of, { path, sha256: sha256Of(bytes) });
    return bytes;
  }

  /** Those that were asked for. */
  get files(): DeflatedFiles {
    return this.#files;
  }

  #bytesBefore(file: DeflatedFile | undefined): Uint8Array | undefined {
    if (this.#site === undefined || file === undefined) return undefined;
    try {
      const bytes = readFileSync(join(this.#site, file.path));
      return sha256Of(bytes) === file.sha256 ? bytes : undefined;
    } catch {
      return undefined; // What cannot be read is compressed again.
    }
  }
}
