import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandEnvironment, root, temporaryFolder } from '../helpers/site.ts';
import { smallContent } from '../helpers/small-site.ts';

test.skipIf(process.platform === 'win32')('whoever may read the site is decided by each build anew: what nobody could read before is made as the mask says now', () => {
  const [content, out] = [smallContent(), join(temporaryFolder(), 'site')];
  const build = (mask: string) => execFileSync('sh', ['-c', `umask ${mask} && exec "$0" "$@"`, process.execPath, 'scripts/build.ts', '--content', content, '--out', out], { cwd: root, env: commandEnvironment(), encoding: 'utf8' });
  const rights = () => new Set(['', ...readdirSync(out, { recursive: true, encoding: 'utf8' })].map((path) => statSync(join(out, path))).map((is) => `${is.isFile() ? 'file' : 'folder'} ${(is.mode & 0o777).toString(8)}`));
  build('077');
  expect(rights()).toEqual(new Set(['folder 700', 'file 600']));
  build('022');
  expect(rights()).toEqual(new Set(['folder 755', 'file 644']));
  expect(build('022')).toContain('Nothing has changed');
});
