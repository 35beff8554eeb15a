import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { SyntheticArchive } from '../../bench/scale/synthetic/archive.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { makePages } from '../../src/publish/making/make-pages.ts';
import { SiteMaking } from '../../src/publish/making/site-making.ts';
import { openForBuild } from '../../src/publish/open-for-build.ts';
import { PageMakers } from '../../src/publish/making/page-makers.ts';
import { ComingPress } from '../../src/publish/press/coming-press.ts';
import type { Press } from '../../src/publish/press/press.ts';
import { silent } from '../../src/publish/command/progress.ts';
import { SheetInputs } from '../../src/sheets/inputs.ts';
import { pagesOf } from '../../src/sheets/page-list.ts';
import { frameOf } from '../../src/site/frame.ts';
import { readTree, temporaryFolder, writeFiles } from '../helpers/site.ts';

let edition: Edition;
let press: Press;

beforeAll(async () => {
  const content = join(temporaryFolder(), 'content');
  new SyntheticArchive(content, { seed: 7, perDay: 10 }).add(150);
  edition = await openForBuild({ content, base: '/', site: 'https://synthetic.example', drafts: false }, silent);
  press = await new ComingPress('/').open(frameOf(edition.site));
});

/** Makes all pages with so many threads, and counts those that no thread made. */
async function madeWith(threads: number): Promise<{ making: SiteMaking; here: number }> {
  const making = new SiteMaking(join(temporaryFolder(), 'site'));
  const written = vi.spyOn(making.place, 'write');
  await makePages(edition, press, making, silent, new PageMakers(press, making, threads));
  return { making, here: written.mock.calls.length };
}

describe('pages that are made in threads', () => {
  test('are those that are made without, and as much is known of them', async () => {
    const [{ making: alone, here: all }, { making: shared, here: some }] = [await madeWith(0), await madeWith(2)];
    expect(all).toBe(alone.files.size);
    expect(some).toBeLessThan(all);
    expect(readTree(shared.folder)).toEqual(readTree(alone.folder));
    const known = (making: SiteMaking) => new Map([...making.files].map(([path, { key, madeOf, size, sha256 }]) => [path, { key, madeOf, size, sha256, links: Array.from(making.linksOf(path), (number) => making.links.link(number)) }]));
    expect(known(shared)).toEqual(known(alone));
    expect(alone.files.size).toBe(pagesOf(edition, new SheetInputs(edition, '')).length);
  });

  test('show what can be told as JSON, all of it', () => {
    for (const { file, sheet } of pagesOf(edition, new SheetInputs(edition, ''))) expect(JSON.parse(JSON.stringify(sheet())), file).toEqual(sheet());
  });

  test('fail the build where one cannot be written, in the words of the system', async () => {
    const blocked = writeFiles(temporaryFolder(), { articles: 'in the way' });
    const making = new SiteMaking(blocked);
    await expect(makePages(edition, press, making, silent, new PageMakers(press, making, 2))).rejects.toThrow(/^E(?:EXIST|NOTDIR): /);
  });
});
