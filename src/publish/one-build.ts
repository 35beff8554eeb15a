import { join } from 'node:path';
import { diskWriter } from '../journal/writer.ts';
import { isLocked, takeLock } from '../journal/lock.ts';
import { AnotherBuilds } from './told/failure.ts';
import { freePlace } from '../disk/free-place.ts';
import { cacheFolder } from '../kept/places.ts';

const buildingFolder = join(cacheFolder, 'building');

let building = false;

/** Whether a build is at work in this process: what is made beside the site is its own. */
export function isBuilding(): boolean {
  return building;
}

/** Whether a build is at work in this checkout, in another process. */
export function isAnotherBuilding(): boolean {
  return isLocked(buildingFolder, diskWriter);
}

/**
 * Sees to it that one build is at work in this checkout: two would write into the same folders of Astro's. A build that was killed
 * holds nothing.
 * @returns what to call when the build has ended
 * @throws AnotherBuilds while another build is at work
 */
export function beginBuild(): () => void {
  freePlace(buildingFolder);
  const lock = takeLock(buildingFolder, diskWriter);
  if (!lock.ok) throw new AnotherBuilds(`Another build (process ${lock.pid}) is at work in this checkout, and two at once would disturb each other. Nothing was done. Wait until it has ended, and build again. Where that process is another program, delete the folder .cache/building.`);
  building = true;
  return () => {
    building = false;
    lock.release();
  };
}
