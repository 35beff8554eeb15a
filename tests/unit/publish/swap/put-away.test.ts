import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { spareFolder } from '../../../../src/kept/places.ts';
import { putAway } from '../../../../src/publish/swap/put-away.ts';
import { exchange } from '../../../../src/publish/swap/swap-in.ts';
import { readTree, temporaryFolder, writeFiles } from '../../../helpers/site.ts';

const spares: string[] = [];

afterEach(() => {
  for (const folder of spares.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new site that has just taken the place of an old one. */
function exchanged() {
  const folder = writeFiles(temporaryFolder(), { 'made/index.html': 'new', 'site/index.html': 'old', 'site/a/b.html': 'old' });
  const out = join(folder, 'site');
  const spare = spareFolder(out);
  spares.push(spare);
  exchange(join(folder, 'made'), out);
  expect(readdirSync(folder)).toEqual(['.site.before', 'site']);
  return { folder, out, spare };
}

describe('the site before', () => {
  test('is kept as the one of which the next is made', async () => {
    const { folder, out, spare } = exchanged();
    expect(await putAway(out, 2, Date.now())).toEqual([]);
    expect([readdirSync(folder), [...readTree(out).keys()], [...readTree(spare).keys()].sort()]).toEqual([['site'], ['index.html'], ['a/b.html', 'index.html']]);
  });

  test.each([['a small', 10], ['a large', 1000]])('of %s site is taken away where another is kept already', async (_, files) => {
    const { folder, out, spare } = exchanged();
    writeFiles(spare, { 'index.html': 'older' });
    expect(await putAway(out, files, Date.now())).toEqual([]);
    expect([readdirSync(folder), [...readTree(out).keys()], [...readTree(spare).keys()]]).toEqual([['site'], ['index.html'], ['index.html']]);
  });

  test('is taken away where something stands in the place of the folder for it', async () => {
    const { folder, out, spare } = exchanged();
    mkdirSync(dirname(spare), { recursive: true });
    writeFileSync(spare, '');
    expect(await putAway(out, 2, Date.now())).toEqual([]);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('that was reached by a link is not kept: what the link leads to is somebody else\'s', async () => {
    const folder = writeFiles(temporaryFolder(), { 'made/index.html': 'new', 'elsewhere/index.html': 'old' });
    const out = join(folder, 'site');
    symlinkSync(join(folder, 'elsewhere'), out);
    exchange(join(folder, 'made'), out);
    expect(await putAway(out, 2, Date.now())).toEqual([]);
    expect([readdirSync(folder), existsSync(spareFolder(out))]).toEqual([['elsewhere', 'site'], false]);
  });
});
