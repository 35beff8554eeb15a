import { spawnSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../../src/disk/make-folder.ts';
import { root, temporaryFolder } from '../../helpers/site.ts';

/** Whether this system lets us have a disk of our own that can only be read. */
const hasReadOnly = process.platform === 'linux' && spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

describe('a folder', () => {
  test('is made with those it lies in, and is left as it is where it is there', () => {
    const folder = join(temporaryFolder(), 'a/b/c');
    makeFolder(folder);
    makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  test('is not made where a file stands in the way, and the system says so', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => { makeFolder(file); }).toThrow('EEXIST');
    expect(() => { makeFolder(join(file, 'a')); }).toThrow('ENOTDIR');
    expect(() => { makeFolder(join(file, 'a/b')); }).toThrow('ENOTDIR');
  });

  test.skipIf(!existsSync('/proc/self'))('is not tried for ever where the system knows no new ones', () => {
    expect(() => { makeFolder('/proc/cuttings/a'); }).toThrow('ENOENT');
  });

  test.skipIf(!hasReadOnly)('is not made on a disk that can only be read, and the system says that', () => {
    const program = `import { makeFolder } from ${JSON.stringify(join(root, 'src/disk/make-folder.ts'))}; try { makeFolder('/mnt/a/b'); } catch ({ code }) { console.log(code); }`;
    const { stdout } = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o ro none /mnt && exec "$@"', 'sh', process.execPath, '--input-type=module', '--eval', program], { encoding: 'utf8' });
    expect(stdout).toBe('EROFS\n');
  });
});
