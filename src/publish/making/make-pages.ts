import type { Edition } from '../../edition/edition.ts';
import { sha256Of } from '../../kept/stamp.ts';
import { SheetInputs } from '../../sheets/inputs.ts';
import { pagesOf } from '../../sheets/page-list.ts';
import type { ListedPage } from '../../sheets/page-list.ts';
import type { SiteMaking } from './site-making.ts';
import { PageMakers } from './page-makers.ts';
import type { Press } from '../press/press.ts';
import type { Progress } from '../command/progress.ts';
import { mayGoOn } from '../stopping.ts';

/** Makes every page of the edition; one that would show what it showed before is taken over, if it is still as it was made. */
export async function makePages(edition: Edition, press: Press, making: SiteMaking, progress: Progress, makers = new PageMakers(press, making)): Promise<void> {
  const pages = pagesOf(edition, new SheetInputs(edition, press.name));
  const make = async ({ file, inputs, sheet: shown }: ListedPage, takeBefore: boolean) => {
    await mayGoOn();
    const madeOf = inputs?.();
    if (madeOf !== undefined && (takeBefore ? making.pages.takeMadeOf(file, madeOf) : making.pages.takeBrought(file, madeOf))) return;
    const sheet = shown();
    const json = JSON.stringify(sheet);
    const key = sheetKey(press, json);
    if (takeBefore && making.pages.takeLater(file, key, madeOf)) return;
    await makers.make({ file, sheet, json, noted: (written) => { making.note(file, key, written, madeOf); } });
  };
  try {
    for (const [done, page] of pages.entries()) {
      progress.update('Making pages', done, pages.length);
      await make(page, true);
    }
    const changed = await making.pages.taken();
    for (const page of pages) if (changed.has(page.file)) await make(page, false);
    await makers.done();
  } finally {
    await Promise.all([makers.end(), making.pages.end()]);
  }
}

/** Under the same key a press makes the same page. @param sheet as JSON */
export function sheetKey(press: Press, sheet: string): string {
  return sha256Of(`${press.name} ${sheet}`);
}
