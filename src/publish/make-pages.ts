import type { Edition } from '../edition/edition.ts';
import { sha256Of } from '../kept/stamp.ts';
import { pagesOf } from '../sheets/page-list.ts';
import type { Sheet } from '../site/documents.ts';
import type { SiteMaking } from './making/site-making.ts';
import type { Press } from './press/press.ts';
import type { Progress } from './progress.ts';

/** Makes every page of the edition; one that would show what it showed before is taken over. */
export async function makePages(edition: Edition, press: Press, making: SiteMaking, progress: Progress): Promise<void> {
  const pages = pagesOf(edition);
  for (const [done, { file, inputs, sheet }] of pages.entries()) {
    progress.update('Making pages', done, pages.length);
    const madeOf = inputs && inputsKey(press, inputs());
    if (madeOf !== undefined && making.reuseMadeOf(file, madeOf)) continue;
    const shown = sheet();
    const key = sheetKey(press, shown);
    if (!making.reuse(file, key, madeOf)) making.write(file, key, await press.print(shown), madeOf);
  }
}

/** Under the same key a press makes the same page. */
export function sheetKey(press: Press, sheet: Sheet): string {
  return sha256Of(`${press.name} ${JSON.stringify(sheet)}`);
}

/** The same of what a sheet is made of. */
export function inputsKey(press: Press, inputs: string): string {
  return sha256Of(`${press.name} ${inputs}`);
}
