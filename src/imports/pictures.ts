import { hash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import { imageSize } from 'image-size';
import { slugSegment } from './safe-segment.ts';
import { unescaped } from './text/unescaped.ts';

/** A picture that comes along with an article. */
export interface DraftPicture {
  /** What it is called beside the article. */
  readonly name: string;
  /** Where it is now. */
  readonly path: string;
}

/** The largest file, in bytes, and how many an article may have. */
const limit = 20 * 1024 * 1024;
const most = 200;

const endings: Readonly<Record<string, string>> = { jpg: '.jpg', png: '.png', gif: '.gif', webp: '.webp', avif: '.avif' };

/**
 * The file below a folder that an address means: by the path of the address, or by what follows `uploads/` in it. Links in the file system
 * that lead out of the folder count for nothing.
 */
export function belowFolder(folder: string, address: string): string | undefined {
  const path = pathIn(address);
  return path === undefined ? undefined : [path, path.replace(/^.*\/uploads\//, '')].map((one) => fileIn(folder, one)).find((file) => file !== undefined);
}

function pathIn(address: string): string | undefined {
  const path = /^(?:https?:)?\/\//i.test(address) ? URL.parse(address, 'https://host.invalid')?.pathname : address.replace(/[?#].*$/, '');
  return path === undefined || /\\|\0|^[a-z][a-z0-9+.-]*:/i.test(path) ? undefined : unescaped(path);
}

/** A file at or below a folder, whatever steps and links its path has; undefined for any other. */
export function fileIn(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  if (!existsSync(file)) return undefined;
  const [root, real] = [realpathSync(folder), realpathSync(file)];
  return real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`) ? real : undefined;
}

/** A file that can come along. */
interface Seen extends DraftPicture {
  readonly pixels: number;
}

/**
 * The pictures of one article, found where its form says that they may be. A name is made of the file's own and of its content, so that
 * two pictures never meet and the same one is copied once.
 */
export class Pictures {
  readonly #locate: (address: string) => string | undefined;
  readonly #seen = new Map<string, Seen | undefined>();
  readonly #found = new Map<string, DraftPicture>();
  readonly #copies: ReadonlyMap<string, readonly DraftPicture[]>;
  #asked = false;
  #lacks = false;

  /**
   * @param locate the file that an address means, where there is one that may be read
   * @param copies that an earlier import made: one stands in for a file that is not at hand if it alone can be of it
   */
  constructor(locate: (address: string) => string | undefined, copies: readonly DraftPicture[] = []) {
    this.#locate = locate;
    this.#copies = Map.groupBy(copies, ({ name }) => name.replace(/-[0-9a-f]{8}\.[a-z]+$/, ''));
  }

  get all(): readonly DraftPicture[] {
    return [...this.#found.values()];
  }

  /** Whether the article has any picture. */
  get asked(): boolean {
    return this.#asked;
  }

  /** Whether it has one that is not at hand. */
  get lacks(): boolean {
    return this.#lacks;
  }

  /** The name of the copy; undefined where there is no such file, or it is no picture that browsers show. */
  name(address: string): string | undefined {
    return this.#take(this.#atAny(address));
  }

  /** The name of the copy of the one with the most pixels by its bytes, of those addresses that lead to a picture; of equals the first. */
  widest(addresses: readonly string[]): string | undefined {
    const pictures = addresses.map((address) => this.#atAny(address)).filter((picture) => picture !== undefined);
    return this.#take(pictures.toSorted((a, b) => b.pixels - a.pixels)[0]);
  }

  /** The name that a copy would have; none is made. */
  nameAt(address: string): string | undefined {
    return this.#atAny(address)?.name;
  }

  #take(picture: Seen | undefined): string | undefined {
    this.#asked = true;
    this.#lacks ||= picture === undefined;
    if (picture === undefined || (this.#found.size >= most && !this.#found.has(picture.name))) return undefined;
    const { name, path } = picture;
    if (!this.#found.has(name)) this.#found.set(name, { name, path });
    return name;
  }

  #atAny(address: string): Seen | undefined {
    return this.#at(address) ?? this.#at(unescaped(address));
  }

  #at(address: string): Seen | undefined {
    const path = this.#locate(address);
    return (path === undefined ? undefined : this.#read(path)) ?? this.#copyOf(address);
  }

  #copyOf(address: string): Seen | undefined {
    const path = this.#copies.size === 0 ? undefined : pathIn(address);
    const [only, ...others] = (path === undefined ? undefined : this.#copies.get(stemOf(path))) ?? [];
    const seen = only === undefined || others.length > 0 ? undefined : this.#read(only.path);
    return seen === undefined || only === undefined ? undefined : { ...seen, name: only.name };
  }

  #read(path: string): Seen | undefined {
    if (!this.#seen.has(path)) this.#seen.set(path, seenAt(path));
    return this.#seen.get(path);
  }
}

/** The name of the copy but for its mark and its ending. */
function stemOf(path: string): string {
  return slugSegment(basename(path, extname(path))).slice(0, 60);
}

function seenAt(path: string): Seen | undefined {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file?.isFile() !== true || file.size > limit) return undefined;
  const bytes = readFileSync(path);
  const kind = kindOf(bytes);
  return kind && { name: `${stemOf(path)}-${hash('sha256', bytes).slice(0, 8)}${kind.ending}`, path, pixels: kind.pixels };
}

/** Whether a file is a picture that can come along. */
export function isPicture(path: string): boolean {
  const file = statSync(path, { throwIfNoEntry: false });
  return file?.isFile() === true && file.size <= limit && kindOf(readFileSync(path)) !== undefined;
}

/** By the bytes, and not by what the file is called. */
function kindOf(bytes: Uint8Array): { readonly ending: string; readonly pixels: number } | undefined {
  try {
    const { type = '', width, height } = imageSize(bytes);
    const ending = Object.hasOwn(endings, type) ? endings[type] : undefined;
    return ending === undefined ? undefined : { ending, pixels: width * height };
  } catch {
    return undefined; // The library's only way to say that it is no picture.
  }
}
