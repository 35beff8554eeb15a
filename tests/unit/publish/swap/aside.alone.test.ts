import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type * as Places from '../../../../src/kept/places.ts';
import { asideOf, dropAside } from '../../../../src/publish/swap/aside.ts';
import { temporaryFolder, writeFiles } from '../../../helpers/site.ts';

test('a command that builds nothing takes away nothing when it is stopped: what stands beside the site is that of another', async () => {
  const out = join(temporaryFolder(), 'site');
  writeFiles(asideOf(out), { 'index.html': 'half of a site' });
  await dropAside(out);
  expect(existsSync(join(asideOf(out), 'index.html'))).toBe(true);
});

test('two checkouts that make a site for one place do so beside it, each in a folder of its own', async () => {
  const out = join(temporaryFolder(), 'site');
  vi.resetModules();
  vi.doMock('../../../../src/kept/places.ts', async (original) => ({ ...await original<typeof Places>(), projectRoot: '/another/checkout' }));
  const another = await import('../../../../src/publish/swap/aside.ts');
  vi.doUnmock('../../../../src/kept/places.ts');
  expect(another.asideOf(out)).not.toBe(asideOf(out));
  expect([asideOf(out), another.asideOf(out)].map(dirname)).toEqual([dirname(out), dirname(out)]);
});
