import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { dropFolder } from '../../../src/publish/drop-folder.ts';
import { plainUser, root, temporaryFolder, writeFiles } from '../../helpers/site.ts';

test('a folder is taken away with all that is in it, and one that is not there is no fault', () => {
  const folder = writeFiles(temporaryFolder(), { 'a/b/c.txt': 'A text.' });
  dropFolder(folder);
  expect(existsSync(folder)).toBe(false);
  dropFolder(folder);
});

test.skipIf(process.platform === 'win32')('a folder that may not be taken away stays, and nothing is thrown that could hide what went wrong before', () => {
  const above = temporaryFolder();
  const folder = join(above, 'half-made');
  mkdirSync(folder);
  chmodSync(above, 0o555);
  const program = `const { dropFolder } = await import(${JSON.stringify(pathToFileURL(join(root, 'src/publish/drop-folder.ts')).href)}); dropFolder(${JSON.stringify(folder)});`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { ...plainUser, encoding: 'utf8' });
  chmodSync(above, 0o755);
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync(folder)).toBe(true);
});
