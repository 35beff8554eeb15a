import { edition } from '../edition/current.ts';
import type { EditionSettings } from '../edition/settings.ts';
import { finishSite } from '../publish/finish-site.ts';
import { SiteMaking } from '../publish/making/site-making.ts';
import { openWithPictures } from '../publish/pictures/open-with-pictures.ts';
import type { PicturePlace } from '../publish/pictures/scale-pictures.ts';
import { silent } from '../publish/progress.ts';
import { writeSearchIndex } from '../publish/search-index.ts';
import { placeFilePages } from './place-file-pages.ts';

/** What `astro build` by itself does beside making pages. */
export class AstroBuild {
  readonly #pictures: (readonly [path: string, key: string, bytes: Uint8Array])[] = [];

  /** Opens the archive for the pages. @throws BuildFailed when it has errors */
  async open(settings: EditionSettings): Promise<void> {
    const waiting: PicturePlace = { reuseAll: () => false, write: (...picture) => { this.#pictures.push(picture); } };
    await openWithPictures(settings, waiting, silent);
  }

  /** @param out the folder that Astro has written, absolute */
  async finish(out: string): Promise<void> {
    placeFilePages(edition(), out);
    const making = SiteMaking.of(out);
    for (const picture of this.#pictures) making.write(...picture);
    await writeSearchIndex(edition(), making);
    finishSite(edition(), making, silent);
  }
}
