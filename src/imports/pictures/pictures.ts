import { unescaped } from '../../model/address-form.ts';
import { pictureName } from '../../model/picture-name.ts';
import { pathOfAddress } from './below-folder.ts';
import { pictureFile, stemOf } from './picture-file.ts';
import type { DraftPicture, PictureFile } from './picture-file.ts';

/** How many pictures an article may have. */
const most = 200;

/**
 * The pictures of one article, found where its form says that they may be. A name is made of the file's own and of its content, so that
 * two pictures never meet and the same one is copied once.
 */
export class Pictures {
  readonly #locate: (address: string) => string | undefined;
  readonly #seen = new Map<string, PictureFile | undefined>();
  readonly #found = new Map<string, DraftPicture>();
  readonly #copies: ReadonlyMap<string, readonly DraftPicture[]>;
  readonly #places = new Set<string>();
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
    return this.widest([address]);
  }

  /** The name of the copy of the one with the most pixels by its bytes, of those addresses that lead to a picture; of equals the first. */
  widest(addresses: readonly string[]): string | undefined {
    const pictures = addresses.map((address) => this.#atAny(address)).filter((picture) => picture !== undefined);
    const name = this.#take(pictures.toSorted((a, b) => b.pixels - a.pixels)[0]);
    if (name !== undefined) for (const address of addresses) this.#places.add(placeOf(address));
    return name;
  }

  /** The same for a picture that is left out where it is not at hand: the article lacks it only where a copy may be of it. */
  widestIfAny(addresses: readonly string[]): string | undefined {
    const lacked = this.#lacks;
    const name = this.widest(addresses);
    const isAtHand = addresses.some((address) => this.#fileAt(address) !== undefined || this.#fileAt(unescaped(address)) !== undefined);
    this.#lacks = lacked || (!isAtHand && addresses.some((address) => this.#copiesOf(address).length > 0));
    return name;
  }

  /** Whether one of some addresses is of a picture that was found, on whatever host. */
  hasAny(addresses: readonly string[]): boolean {
    return addresses.some((address) => this.#places.has(placeOf(address)));
  }

  /** The name that a copy would have; none is made. */
  nameAt(address: string): string | undefined {
    return this.#atAny(address)?.name;
  }

  #take(picture: PictureFile | undefined): string | undefined {
    this.#asked = true;
    this.#lacks ||= picture === undefined;
    if (picture === undefined || (this.#found.size >= most && !this.#found.has(picture.name))) return undefined;
    const { name, path } = picture;
    if (!this.#found.has(name)) this.#found.set(name, { name, path });
    return name;
  }

  #atAny(address: string): PictureFile | undefined {
    return this.#at(address) ?? this.#at(unescaped(address));
  }

  #at(address: string): PictureFile | undefined {
    return this.#fileAt(address) ?? this.#copyOf(address);
  }

  #fileAt(address: string): PictureFile | undefined {
    const path = this.#locate(address);
    return path === undefined ? undefined : this.#read(path);
  }

  #copiesOf(address: string): readonly DraftPicture[] {
    const path = this.#copies.size === 0 ? undefined : pathOfAddress(address);
    return (path === undefined ? undefined : this.#copies.get(stemOf(path))) ?? [];
  }

  #copyOf(address: string): PictureFile | undefined {
    const [only, ...others] = this.#copiesOf(address);
    const seen = only === undefined || others.length > 0 ? undefined : this.#read(only.path);
    return seen === undefined || only === undefined ? undefined : { ...seen, name: only.name };
  }

  #read(path: string): PictureFile | undefined {
    if (!this.#seen.has(path)) this.#seen.set(path, pictureFile(path));
    return this.#seen.get(path);
  }
}

/** Behind the name of a picture's file a query says its size or its age; behind any other it may say which picture it is. */
function placeOf(address: string): string {
  const path = (pathOfAddress(address) ?? address).replace(/^(?:\.\/)+/, '');
  return pictureName.test(path) ? path : `${path}${/\?[^#]*/.exec(address)?.[0] ?? ''}`;
}
