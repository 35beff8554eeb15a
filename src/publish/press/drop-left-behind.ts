import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { leftInPublic } from '../../edition/public-files.ts';

/**
 * Takes out of a site what systems and editors had left in `public/`: Astro copies all that is there, and drafts and lists of names are not for readers.
 * @param left its paths: what else bears such a name in the site, as a history of its own does, stays
 */
export function dropLeftBehind(site: string, left = leftInPublic()): void {
  for (const path of left) rmSync(join(site, path), { force: true });
}
