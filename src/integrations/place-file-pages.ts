import { renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { redirectFile } from '../site/addresses/page-file.ts';

/**
 * Astro makes every page the index of a folder. Where a page that is gone had the address of a file, its word is put there.
 * @param out the folder that Astro wrote, absolute
 */
export function placeFilePages({ site }: Edition, out: string): void {
  for (const { address } of site.archive.settings.gone) {
    if (redirectFile(address) !== address) continue;
    const file = join(out, address);
    renameSync(join(file, 'index.html'), `${file}.part`);
    rmdirSync(file);
    renameSync(`${file}.part`, file);
  }
}
