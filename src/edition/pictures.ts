import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { PictureFile } from '../intake/content.ts';
import type { Picture } from '../markdown/context.ts';
import type { Addresses } from '../site/addresses.ts';
import type { Illustrated } from './illustrated-texts.ts';

/**
 * The pictures beside the texts: a text names one by its file name, and it is published at the same path. What drafts alone show
 * is published with them and not before.
 */
export class Pictures {
  /** Those that drafts alone show. */
  readonly ofDrafts: ReadonlySet<string>;
  readonly #content: string;
  readonly #files: ReadonlySet<string>;
  readonly #addresses: Addresses;
  readonly #drafts: boolean;
  readonly #known = new Map<string, Picture | undefined>();

  /** @param drafts whether drafts are published, as an editor sees them while writing */
  constructor(content: string, files: readonly PictureFile[], texts: readonly Illustrated[], addresses: Addresses, drafts: boolean) {
    this.#content = content;
    this.#files = new Set(files.map(({ file }) => file));
    this.#addresses = addresses;
    this.#drafts = drafts;
    const shownIn = (some: readonly Illustrated[]) => new Set(some.flatMap(({ file, pictures }) => pictures.flatMap(({ name }) => this.fileOf(file, name) ?? [])));
    this.ofDrafts = shownIn(texts.filter(({ draft }) => draft)).difference(shownIn(texts.filter(({ draft }) => !draft)));
  }

  /** The published pictures' paths from the content folder on, which are their paths on the site. */
  get files(): readonly string[] {
    return this.#drafts ? this.all : this.all.filter((file) => !this.ofDrafts.has(file));
  }

  /** The paths of all pictures, published or not. */
  get all(): readonly string[] {
    return [...this.#files].sort();
  }

  /** The path of the picture that the text of a file names, or undefined when no such file lies there. */
  fileOf(textFile: string, name: string): string | undefined {
    const decoded = decode(name);
    const parts = [...textFile.split('/').slice(0, -1), ...decoded.replace(/^\.\//, '').split('/')];
    const file = parts.join('/');
    return parts.includes('..') || !this.#files.has(file) ? undefined : file;
  }

  /** Names of pictures that lie beside a text. */
  beside(textFile: string): string[] {
    const folder = textFile.slice(0, textFile.lastIndexOf('/') + 1);
    return this.all.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  }

  find(textFile: string, name: string): Picture | undefined {
    const file = this.fileOf(textFile, name);
    if (file === undefined) return undefined;
    if (!this.#known.has(file)) this.#known.set(file, this.#measure(file));
    return this.#known.get(file);
  }

  #measure(file: string): Picture | undefined {
    try {
      const { width, height } = imageSize(readFileSync(join(this.#content, file)));
      return { src: this.#addresses.file(file), width, height };
    } catch {
      return undefined; // Not a picture after all: `check` says so, and the text shows the description.
    }
  }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name; // A stray percent sign is part of the name.
  }
}
