import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { PictureFile } from '../intake/content.ts';
import type { Picture } from '../markdown/context.ts';
import type { Addresses } from '../site/addresses.ts';

/** The pictures beside the articles: a text names one by its file name, and it is published at the same path. */
export class Pictures {
  readonly #content: string;
  readonly #files: ReadonlySet<string>;
  readonly #addresses: Addresses;
  readonly #known = new Map<string, Picture | undefined>();

  constructor(content: string, files: readonly PictureFile[], addresses: Addresses) {
    this.#content = content;
    this.#files = new Set(files.map(({ file }) => file));
    this.#addresses = addresses;
  }

  /** Every picture's path from the content folder on, which is its path on the site. */
  get files(): readonly string[] {
    return [...this.#files].sort();
  }

  /** The path of the picture that the text of `articleFile` names, or undefined when no such file lies there. */
  fileOf(articleFile: string, name: string): string | undefined {
    const decoded = decode(name);
    const parts = [...articleFile.split('/').slice(0, -1), ...decoded.replace(/^\.\//, '').split('/')];
    const file = parts.join('/');
    return parts.includes('..') || !this.#files.has(file) ? undefined : file;
  }

  /** Names of pictures that lie beside an article. */
  beside(articleFile: string): string[] {
    const folder = articleFile.slice(0, articleFile.lastIndexOf('/') + 1);
    return this.files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  }

  find(articleFile: string, name: string): Picture | undefined {
    const file = this.fileOf(articleFile, name);
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
