import type { Edition } from '../edition/edition.ts';
import { sha256Of } from '../kept/stamp.ts';
import { pagesOf } from '../sheets/page-list.ts';
import type { SiteMaking } from './making/site-making.ts';
import { PageMakers } from './page-makers.ts';
import type { Press } from './press/press.ts';
import type { Progress } from './progress.ts';

/** Makes every page of the edition; one that would show what it showed before is taken over. */
export async function makePages(edition: Edition, press: Press, making: SiteMaking, progress: Progress, makers = new PageMakers(press, making)): Promise<void> {
  const pages = pagesOf(edition);
  try {
    for (const [done, { file, inputs, sheet: shown }] of pages.entries()) {
      progress.update('Making pages', done, pages.length);
      const madeOf = inputs && inputsKey(press, inputs());
      if (madeOf !== undefined && making.reuseMadeOf(file, madeOf)) continue;
      const sheet = shown();
      const json = JSON.stringify(sheet);
      const key = sheetKey(press, json);
      if (!making.reuse(file, key, madeOf)) await makers.make({ file, sheet, json, noted: (written) => { making.note(file, key, written, madeOf); } });
    }
    await makers.done();
  } finally {
    await makers.end();
  }
}

/** Under the same key a press makes the same page. @param sheet as JSON */
export function sheetKey(press: Press, sheet: string): string {
  return sha256Of(`${press.name} ${sheet}`);
}

/** The same of what a sheet is made of. */
export function inputsKey(press: Press, inputs: string): string {
  return sha256Of(`${press.name} ${inputs}`);
}
