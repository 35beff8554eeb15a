import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearAway } from '../../../../src/publish/swap/clear-away.ts';
import { exchange } from '../../../../src/publish/swap/swap-in.ts';
import { readTree, temporaryFolder, writeFiles } from '../../../helpers/site.ts';

test.each([['a small', 10], ['a large', 1000]])('the site before %s one is taken away when that stands in its place', async (_, files) => {
  const folder = writeFiles(temporaryFolder(), { 'made/index.html': 'new', 'site/index.html': 'old', 'site/a/b.html': 'old' });
  const out = join(folder, 'site');
  exchange(join(folder, 'made'), out);
  expect(readdirSync(folder)).toEqual(['.site.before', 'site']);
  expect(await clearAway(out, files)).toEqual([]);
  expect([readdirSync(folder), [...readTree(out).keys()]]).toEqual([['site'], ['index.html']]);
});
