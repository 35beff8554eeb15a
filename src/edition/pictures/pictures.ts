import type { PictureFile } from '../../intake/content.ts';
import { sha256Of } from '../../kept/stamp.ts';
import type { Picture } from '../../markdown/context.ts';
import { unescaped } from '../../model/address-form.ts';
import type { Addresses } from '../../site/addresses/addresses.ts';
import { mostPixels, recipe, smallerPath, smallerSizes, sufficesAlone } from '../../site/smaller-pictures.ts';
import type { Size } from '../../site/smaller-pictures.ts';
import type { Illustrated } from '../texts/illustrated-texts.ts';
import type { MeasuredFile, PictureMeasures } from './picture-measures.ts';
import type { EditionSettings } from '../settings.ts';

/** A picture that is published in smaller sizes too. */
export interface PictureToScale extends Size {
  /** From the content folder on. */
  readonly file: string;
  /** In bytes. */
  readonly fileSize: number;
  /** Of its bytes. */
  readonly sha256: string;
  /** Of its bytes and of how smaller sizes are made of them. */
  readonly key: string;
  readonly smaller: readonly SmallerPicture[];
}

export interface SmallerPicture extends Size {
  /** From the root of the site. */
  readonly path: string;
}

/** Why a picture has no smaller sizes that it ought to have. */
export type Unscaled = 'too large' | 'not decoded';

/**
 * The pictures beside the texts: a text names one by its file name, and it is published at the same path. What drafts alone show
 * is published with them and not before. Those that published texts show have smaller sizes beside them.
 */
export class Pictures {
  /** Those that drafts alone show. */
  readonly ofDrafts: ReadonlySet<string>;
  readonly #files: ReadonlySet<string>;
  readonly #shown: ReadonlySet<string>;
  readonly #measures: PictureMeasures;
  readonly #addresses: Addresses;
  readonly #drafts: boolean;
  readonly #unscaled: ReadonlySet<string>;
  readonly #known = new Map<string, Picture | undefined>();
  #sorted: readonly string[] | undefined;

  constructor(files: readonly PictureFile[], texts: readonly Illustrated[], measures: PictureMeasures, addresses: Addresses, { drafts, unscaled = new Set() }: Pick<EditionSettings, 'drafts' | 'unscaled'>) {
    this.#files = new Set(files.map(({ file }) => file));
    this.#measures = measures;
    this.#addresses = addresses;
    this.#drafts = drafts;
    this.#unscaled = unscaled;
    const filesOf = ({ file, pictures }: Illustrated) => pictures.flatMap(({ name }) => this.fileOf(file, name) ?? []);
    const shownIn = (some: readonly Illustrated[]) => new Set(some.flatMap(filesOf));
    const ofPublished = shownIn(texts.filter(({ draft }) => !draft));
    this.ofDrafts = shownIn(texts.filter(({ draft }) => draft)).difference(ofPublished);
    this.#shown = drafts ? ofPublished.union(this.ofDrafts) : ofPublished;
  }

  /** The published pictures' paths from the content folder on, which are their paths on the site. */
  get files(): readonly string[] {
    return this.#drafts ? this.all : this.all.filter((file) => !this.ofDrafts.has(file));
  }

  /** The paths of all pictures, published or not. */
  get all(): readonly string[] {
    this.#sorted ??= [...this.#files].sort();
    return this.#sorted;
  }

  /** All that are published in smaller sizes too; of several of the same bytes one. */
  get toScale(): readonly PictureToScale[] {
    const found = [...this.#shown].sort().flatMap((file) => this.#scalingOf(file) ?? []);
    return [...new Map(found.map((picture) => [picture.key, picture])).values()];
  }

  /** The path of the picture that the text of a file names, or undefined when no such file lies there. */
  fileOf(textFile: string, name: string): string | undefined {
    const parts = [...textFile.split('/').slice(0, -1), ...unescaped(name).normalize('NFC').replace(/^\.\//, '').split('/')];
    const file = parts.join('/');
    return parts.includes('..') || !this.#files.has(file) ? undefined : file;
  }

  /** Names of pictures that lie beside a text. */
  beside(textFile: string): string[] {
    const folder = textFile.slice(0, textFile.lastIndexOf('/') + 1);
    return this.all.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  }

  /** The picture as a page shows it; undefined for what is no picture after all: `check` says so, and the text shows the description. */
  find(textFile: string, name: string): Picture | undefined {
    const file = this.fileOf(textFile, name);
    if (file === undefined) return undefined;
    if (!this.#known.has(file)) this.#known.set(file, this.#shownAs(file));
    return this.#known.get(file);
  }

  /** Why the system lets nobody who builds read a picture; undefined where it does. */
  refusal(file: string): string | undefined {
    return this.#measures.refusal(file);
  }

  /** Why a picture has no smaller sizes; undefined for one that has them, needs none, moves, or is shown by nobody. */
  unscaled(file: string): Unscaled | undefined {
    const measured = this.#shown.has(file) ? this.#measures.of(file) : undefined;
    if (measured === undefined || measured.moves) return undefined;
    if (measured.width * measured.height > mostPixels) return 'too large';
    return this.#unscaled.has(measured.sha256) && smallerSizes(measured).length > 0 ? 'not decoded' : undefined;
  }

  #shownAs(file: string): Picture | undefined {
    const measured = this.#measures.of(file);
    if (measured === undefined) return undefined;
    const { smaller = [] } = this.#scalingOf(file, measured) ?? {};
    const whole = { src: this.#addresses.file(file), width: measured.width, height: measured.height };
    return { ...whole, smaller: smaller.map(({ path, width }) => ({ src: this.#addresses.file(path), width })), suffices: sufficesAlone(smaller) };
  }

  #scalingOf(file: string, measured: MeasuredFile | undefined = this.#measures.of(file)): PictureToScale | undefined {
    if (measured === undefined || measured.moves || !this.#shown.has(file) || this.#unscaled.has(measured.sha256)) return undefined;
    const { width, height, fileSize, sha256 } = measured;
    const key = sha256Of(JSON.stringify([recipe, sha256])).slice(0, 32);
    const smaller = smallerSizes(measured).map((size) => ({ ...size, path: smallerPath(key, size) })).filter(({ path }) => !this.#unscaled.has(path));
    return smaller.length === 0 ? undefined : { file, width, height, fileSize, sha256, key, smaller };
  }
}
