import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { patiently } from '../../journal/patiently.ts';
import { isBuilding } from '../one-build.ts';
import { stopAllBeside } from '../stopping.ts';
import { recoverSite } from './swap-in.ts';

/** The folder in which a site is made before it takes the place of `out`: on the same disk, so that files can be shared and the exchange is a rename. */
export function asideOf(out: string): string {
  let folder = dirname(out);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, `.${basename(out)}.part`);
}

/** Takes away what a build of this process is making when it is stopped, and the site before where another has just taken its place. */
export async function dropAside(out: string): Promise<void> {
  await stopAllBeside();
  if (!isBuilding()) return;
  patiently(() => { rmSync(asideOf(out), { recursive: true, force: true }); });
  recoverSite(out);
}
