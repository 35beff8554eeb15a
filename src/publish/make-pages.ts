import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { pagesOf } from '../sheets/page-list.ts';
import type { Press } from './press/press.ts';
import type { Progress } from './progress.ts';

/** Writes every page of the edition. */
export async function makePages(edition: Edition, press: Press, out: string, progress: Progress): Promise<void> {
  const pages = pagesOf(edition);
  for (const [done, { file, sheet }] of pages.entries()) {
    progress.update('Making pages', done, pages.length);
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    // Two pages of one address would be a fault of the list.
    writeFileSync(path, await press.print(sheet()), { flag: 'wx' });
  }
}
