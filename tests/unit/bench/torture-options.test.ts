import { expect, test } from 'vitest';
import { parts, readTortureOptions } from '../../../bench/torture/options.ts';

test('a torture tries every part unless one is named', () => {
  expect(readTortureOptions({})).toMatchObject({ parts, kills: 200, points: 40, seed: 7 });
  expect(readTortureOptions({ only: 'bits', kills: '3' })).toMatchObject({ parts: ['bits'], kills: 3 });
});

test('a torture of no part that there is, or of no number, is refused and not passed', () => {
  expect(readTortureOptions({ only: 'bit' })).toBe('--only needs one of builds, far, imports, bits, markdown, disk, rebuilds, hostile.');
  expect(readTortureOptions({ kills: '-1' })).toBe('--kills needs a whole number from 0.');
  expect(readTortureOptions({ points: 'x' })).toBe('--points needs a whole number from 0.');
});

test('a torture by a file that is not there, or is a folder, is refused before anything is tried', () => {
  expect(readTortureOptions({ file: '/nowhere/items.jsonl' })).toBe('There is no file /nowhere/items.jsonl.');
  expect(readTortureOptions({ file: import.meta.dirname })).toContain('There is no file');
  expect(readTortureOptions({ file: import.meta.filename })).toMatchObject({ file: import.meta.filename });
});
