import { existsSync, linkSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { spareFolder } from '../../../../src/kept/places.ts';
import { putAway } from '../../../../src/publish/swap/put-away.ts';
import { exchange } from '../../../../src/publish/swap/swap-in.ts';
import { folderOnOurDisk, readTree, writeFiles } from '../../../helpers/site.ts';

const spares: string[] = [];

afterEach(() => {
  for (const folder of spares.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new site that has just taken the place of an old one. @param shared whether they have their only page in common */
function exchanged(shared = true) {
  const folder = writeFiles(folderOnOurDisk(), { 'made/new.html': 'new', 'site/index.html': 'old', 'site/a/b.html': 'old' });
  if (shared) linkSync(join(folder, 'site/index.html'), join(folder, 'made/index.html'));
  else writeFiles(folder, { 'made/index.html': 'old' });
  const out = join(folder, 'site');
  const spare = spareFolder(out);
  spares.push(spare);
  exchange(join(folder, 'made'), out);
  expect(readdirSync(folder)).toEqual(['.site.before', 'site']);
  return { folder, out, spare };
}

/** What is known of a site of so many files, most of which the one before has too. */
const site = (files = 2, reused = files) => ({ files: { size: files }, reused: new Set(['index.html', ...Array.from({ length: reused - 1 }, (_, at) => String(at))]) });

describe('the site before', () => {
  test('is kept as the one of which the next is made', async () => {
    const { folder, out, spare } = exchanged();
    expect(await putAway(out, site(), Date.now())).toEqual([]);
    expect([readdirSync(folder), [...readTree(out).keys()].sort(), [...readTree(spare).keys()].sort()]).toEqual([['site'], ['index.html', 'new.html'], ['a/b.html', 'index.html']]);
  });

  test.each([['a small', 10], ['a large', 1000]])('of %s site is taken away where another is kept already', async (_, files) => {
    const { folder, out, spare } = exchanged();
    writeFiles(spare, { 'index.html': 'older' });
    expect(await putAway(out, site(files), Date.now())).toEqual([]);
    expect([readdirSync(folder), [...readTree(out).keys()].sort(), [...readTree(spare).keys()]]).toEqual([['site'], ['index.html', 'new.html'], ['index.html']]);
  });

  test('is taken away where something stands in the place of the folder for it', async () => {
    const { folder, out, spare } = exchanged();
    mkdirSync(dirname(spare), { recursive: true });
    writeFileSync(spare, '');
    expect(await putAway(out, site(), Date.now())).toEqual([]);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('is taken away where most of the site is new, or where the disk has no hard links: it would be as large as another', async () => {
    for (const [shared, now] of [[true, site(4, 2)], [false, site()]] as const) {
      const { folder, out, spare } = exchanged(shared);
      expect(await putAway(out, now, Date.now())).toEqual([]);
      expect([readdirSync(folder), existsSync(spare)]).toEqual([['site'], false]);
    }
  });

  test('that was reached by a link is not kept: what the link leads to is somebody else\'s', async () => {
    const folder = writeFiles(folderOnOurDisk(), { 'elsewhere/index.html': 'old', 'made/new.html': 'new' });
    const out = join(folder, 'site');
    linkSync(join(folder, 'elsewhere/index.html'), join(folder, 'made/index.html'));
    symlinkSync(join(folder, 'elsewhere'), out);
    exchange(join(folder, 'made'), out);
    expect(await putAway(out, site(), Date.now())).toEqual([]);
    expect([readdirSync(folder), existsSync(spareFolder(out))]).toEqual([['elsewhere', 'site'], false]);
  });
});
