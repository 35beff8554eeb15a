import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SiteFolder } from '../../../../src/publish/making/site-folder.ts';
import { temporaryFolder, writeFiles } from '../../../helpers/site.ts';

test('a picture that its owner alone may read, or nobody may change, is one that a server may read and the next build may take away', () => {
  const content = writeFiles(temporaryFolder(), { 'a.png': 'picture', 'b.png': 'picture' });
  chmodSync(join(content, 'a.png'), 0o600);
  chmodSync(join(content, 'b.png'), 0o444);
  const site = join(temporaryFolder(), 'site');
  const place = new SiteFolder({ folder: site, holds: false });
  const page = place.write('index.html', 'picture');
  const modes = ['a.png', 'b.png'].map((path) => {
    expect(place.copy(path, join(content, path))).toMatchObject({ size: page.size, sha256: page.sha256 });
    return statSync(join(site, path)).mode;
  });
  expect(modes).toEqual(Array.from({ length: 2 }, () => statSync(join(site, 'index.html')).mode));
});
