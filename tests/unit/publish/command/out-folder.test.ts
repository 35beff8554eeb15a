import { expect, test } from 'vitest';
import { mountPoints } from '../../../../src/publish/command/out-folder.ts';

test('where disks are mounted is read of the list of Linux, with the signs that it writes as numbers', () => {
  const list = '22 1 0:21 / /proc rw,relatime shared:5 - proc proc rw\n97 85 8:1 /volumes/a /srv/my\\040site\\134x rw master:1 - ext4 /dev/sda1 rw\n';
  expect(mountPoints(list)).toEqual(['/proc', '/srv/my site\\x']);
});
