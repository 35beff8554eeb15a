import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stopAllBeside } from './stopping.ts';

/** The folder in which a site is made before it takes the place of `out`: on the same disk, so that files can be shared and the exchange is a rename. */
export function asideOf(out: string): string {
  let folder = dirname(out);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, `.${basename(out)}.part`);
}

/** Takes away what a build is making when it is stopped. */
export async function dropAside(out: string): Promise<void> {
  await stopAllBeside();
  rmSync(asideOf(out), { recursive: true, force: true });
}
