import { join } from 'node:path';
import type { PictureToScale } from '../../edition/pictures/pictures.ts';
import { keptFolder } from '../../kept/places.ts';
import { keptName } from '../../kept/kept-name.ts';
import type { KeptName } from '../../kept/kept-name.ts';
import { Store } from '../../kept/store.ts';

/** Smaller sizes of pictures that earlier builds have made. Their key says how they were made, so those of another version of the code hold too. */
export class KeptPictures {
  readonly #store: Store;

  /** @param content the content folder */
  constructor(content: string) {
    this.#store = new Store(join(keptFolder(content), 'pictures'), 'smaller pictures by path');
  }

  /** In the order of the sizes; undefined where one of them is not kept. */
  of(picture: PictureToScale): readonly Uint8Array[] | undefined {
    const found = this.#store.read(nameOf(picture));
    const wanted = picture.smaller.flatMap(({ path }) => found?.get(path) ?? []);
    return wanted.length === picture.smaller.length ? wanted : undefined;
  }

  keep(picture: PictureToScale, made: readonly Uint8Array[]): void {
    this.#store.write(nameOf(picture), new Map(picture.smaller.flatMap(({ path }, index) => {
      const bytes = made[index];
      return bytes === undefined ? [] : [[path, bytes] as const];
    })));
  }

  /** Forgets all but these. */
  forgetOthers(pictures: readonly PictureToScale[]): void {
    const used = new Set(pictures.map((picture) => nameOf(picture).name));
    for (const name of this.#store.names('')) if (!used.has(name)) this.#store.remove(name);
  }

  /** Why something could not be kept, as the system's short name for it. */
  get lost(): string | undefined {
    return this.#store.lost;
  }
}

function nameOf({ key }: PictureToScale): KeptName<ReadonlyMap<string, Uint8Array>> {
  return keptName(key);
}
