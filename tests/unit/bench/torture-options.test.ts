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
