import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Edition } from '../../edition/edition.ts';
import type { PictureToScale } from '../../edition/pictures/pictures.ts';
import { sha256Of } from '../../kept/stamp.ts';
import type { Progress } from '../command/progress.ts';
import { allOver } from '../all-over.ts';
import { BuildFailed } from '../told/failure.ts';
import type { KeptPictures } from './kept-pictures.ts';
import { Scaler } from './scaler.ts';

/** Where smaller sizes are put: a site that is made, or what will be one. */
export interface PicturePlace {
  /** Called first. */
  readonly begin: () => Promise<void>;
  /** Takes those of the site before, all or none. */
  readonly reuseAll: (paths: readonly string[], key: string) => boolean;
  readonly write: (path: string, key: string, bytes: Uint8Array) => void;
}

/** More threads would be more memory: each may need half a gigabyte for a large picture. */
const mostThreads = 4;

/**
 * Puts the smaller sizes of all pictures in place: those of the site before, those that are kept, or new ones.
 * @returns the SHA-256 of pictures that could not be decoded, and the paths of smaller sizes that nobody is served by: of few colours a
 * PNG is often the smaller file, a page of print above all
 * @throws BuildRefused where what makes them is not installed
 */
export async function scalePictures(edition: Edition, place: PicturePlace, progress: Progress, kept?: KeptPictures): Promise<ReadonlySet<string>> {
  const pictures = edition.pictures.toScale;
  const waiting = pictures.values();
  const refused = new Set<string>();
  let done = 0;
  let failed = false;
  const work = async () => {
    const scaler = new Scaler();
    try {
      for (const picture of waiting) {
        if (failed) return;
        progress.update('Making smaller sizes of pictures', done, pictures.length);
        if (!place.reuseAll(picture.smaller.map(({ path }) => path), picture.key)) {
          const made = kept?.of(picture) ?? await scaler.scale({ bytes: bytesOf(edition, picture), whole: picture, wanted: picture.smaller });
          if (made === undefined) refused.add(picture.sha256);
          else kept?.keep(picture, made);
          picture.smaller.forEach(({ path }, index) => {
            const bytes = made?.[index];
            if (bytes === undefined) return;
            if (bytes.length < picture.fileSize) place.write(path, picture.key, bytes);
            else refused.add(path);
          });
        }
        done += 1;
      }
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      await scaler.close();
    }
  };
  const threads = Math.min(pictures.length, availableParallelism(), mostThreads);
  await allOver(Array.from({ length: threads }, work));
  progress.clear();
  kept?.forgetOthers(pictures);
  return refused;
}

/** The name of a smaller size stands for the bytes that were measured. */
function bytesOf(edition: Edition, { file, sha256 }: PictureToScale): Uint8Array {
  const bytes = readFileSync(join(edition.folder, file));
  if (sha256Of(bytes) !== sha256) throw new BuildFailed(`${file} was changed while the site was built. Nothing was published. Build again.`, edition);
  return bytes;
}
