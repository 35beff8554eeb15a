import type { Edition } from '../../edition/edition.ts';
import type { EditionSettings } from '../../edition/settings.ts';
import { keepUnscaled, unscaledBefore } from '../../edition/pictures/unscaled-pictures.ts';
import type { Kept } from '../../kept/kept.ts';
import { forgetFindings } from '../check-findings.ts';
import { openForBuild } from '../open-for-build.ts';
import type { Progress } from '../command/progress.ts';
import type { KeptPictures } from './kept-pictures.ts';
import { scalePictures } from './scale-pictures.ts';
import type { PicturePlace } from './scale-pictures.ts';

/**
 * Opens the edition for a build, and puts the smaller sizes of its pictures in place. Pages name them, and a page may name only what is
 * there: where a picture cannot be decoded, or a smaller size of it is a larger file, the edition is opened again as one that knows.
 * @throws BuildFailed when the archive has errors; BuildRefused where what makes smaller sizes is not installed
 */
export async function openWithPictures(
  given: EditionSettings,
  place: PicturePlace,
  progress: Progress,
  kept?: Kept,
  pictures?: KeptPictures,
): Promise<Edition> {
  const before = unscaledBefore(kept?.store);
  const opened = await openForBuild({ ...given, unscaled: before }, progress, kept);
  await place.begin();
  const found = await scalePictures(opened, place, progress, pictures);
  if (found.size === 0) return opened;
  const unscaled = before.union(found);
  if (kept !== undefined) {
    keepUnscaled(kept.store, unscaled);
    forgetFindings(kept.store);
  }
  // Meanwhile files may have changed.
  return openForBuild({ ...given, unscaled }, progress, kept && { ...kept, seen: undefined });
}
