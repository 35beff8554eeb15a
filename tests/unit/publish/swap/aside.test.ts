import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asideOf, dropAside } from '../../../../src/publish/swap/aside.ts';
import { temporaryFolder, writeFiles } from '../../../helpers/site.ts';

test('a command that builds nothing takes away nothing when it is stopped: what stands beside the site is that of another', async () => {
  const out = join(temporaryFolder(), 'site');
  writeFiles(asideOf(out), { 'index.html': 'half of a site' });
  await dropAside(out);
  expect(existsSync(join(asideOf(out), 'index.html'))).toBe(true);
});
