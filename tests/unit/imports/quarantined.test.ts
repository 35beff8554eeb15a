import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { quarantined } from '../../../src/imports/inputs/quarantined.ts';

test('a file in the quarantine is of the source that its folder names', () => {
  expect(quarantined('/archive', '/archive/.quarantine/csv-table/a/b.csv', posix)).toEqual({ scope: 'csv-table', root: '/archive/.quarantine/csv-table' });
  expect(quarantined('C:\\archive', 'c:\\archive\\.quarantine\\csv-table\\b.csv', win32)).toEqual({ scope: 'csv-table', root: 'C:\\archive\\.quarantine\\csv-table' });
});

test.each([
  ['elsewhere', '/archive', '/in/a.csv', posix], ['beside it', '/archive', '/archive/a/b.csv', posix], ['in it without a source', '/archive', '/archive/.quarantine/a.csv', posix],
  ['on another drive', 'C:\\archive', 'D:\\in\\a.csv', win32], ['on another machine', 'C:\\archive', '\\\\server\\share\\in\\a.csv', win32],
])('a file %s is not', (_, content, file, path) => {
  expect(quarantined(content, file, path)).toEqual({});
});
