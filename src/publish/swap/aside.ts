import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../kept/places.ts';
import { sha256Of } from '../../kept/stamp.ts';
import { patiently } from '../../disk/patiently.ts';
import { isBuilding } from '../one-build.ts';
import { stopAllBeside } from '../stopping.ts';
import { recoverSite } from './swap-in.ts';

/** Two checkouts may be told to make the same site: the lock of a build is of one of them. */
const checkout = sha256Of(projectRoot).slice(0, 8);

/**
 * The folder in which a site is made before it takes the place of `out`: on the same disk, so that files can be shared and the exchange is a
 * rename; and of this checkout alone, since of two that make it in one folder each would take away what the other has made.
 */
export function asideOf(out: string): string {
  let folder = dirname(out);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, `.${basename(out)}.${checkout}.part`);
}

/** Takes away what a build of this process is making when it is stopped, and the site before where another has just taken its place. */
export async function dropAside(out: string): Promise<void> {
  await stopAllBeside();
  if (!isBuilding()) return;
  patiently(() => { rmSync(asideOf(out), { recursive: true, force: true }); });
  recoverSite(out);
}
