import type { EditionSettings } from '../edition/settings.ts';
import { finishSite } from '../publish/finish-site.ts';
import { SiteMaking } from '../publish/making/site-making.ts';
import { openWithPictures } from '../publish/pictures/open-with-pictures.ts';
import type { PicturePlace } from '../publish/pictures/scale-pictures.ts';
import { dropLeftBehind } from '../publish/press/drop-left-behind.ts';
import { silent } from '../publish/command/progress.ts';
import { writeSearchIndex } from '../publish/search-index.ts';
import { useSource } from '../sheets/page-source.ts';
import { RoutedPages } from '../sheets/routed-pages.ts';
import { placeFilePages } from './place-file-pages.ts';

/**
 * Opens and checks the archive for an `astro build` by itself, and has the pages ask it.
 * @returns what finishes the site once the pages are in `out`, an absolute folder
 * @throws BuildFailed when the archive has errors
 */
export async function openForAstro(settings: EditionSettings): Promise<(out: string) => Promise<void>> {
  const pictures: (readonly [path: string, key: string, bytes: Uint8Array])[] = [];
  const place: PicturePlace = {
    begin: () => Promise.resolve(),
    reuseAll: () => false,
    write: (...picture) => { pictures.push(picture); },
  };
  const edition = await openWithPictures(settings, place, silent);
  useSource(new RoutedPages(edition));
  return async (out) => {
    dropLeftBehind(out);
    placeFilePages(edition, out);
    const making = SiteMaking.of(out);
    for (const picture of pictures) making.write(...picture);
    await writeSearchIndex(edition, making);
    finishSite(edition, making, silent);
  };
}
