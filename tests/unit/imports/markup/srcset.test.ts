import { expect, test } from 'vitest';
import { addressesInSrcset } from '../../../../src/imports/markup/srcset.ts';

test.each([
  ['a.jpg', ['a.jpg']],
  ['a.jpg 300w, b.jpg 600w', ['a.jpg', 'b.jpg']],
  [' a.jpg 1x,b.jpg 2x,\n\tc.jpg 3x ', ['a.jpg', 'b.jpg', 'c.jpg']],
  ['a.jpg, b.jpg,c,d.jpg 2x', ['a.jpg', 'b.jpg,c,d.jpg']],
  [',,a.jpg,, ,b.jpg', ['a.jpg', 'b.jpg']],
  ['a.jpg 300w 200h , b.jpg', ['a.jpg', 'b.jpg']],
  ['', []],
])('the addresses in the srcset %j are read', (srcset, addresses) => {
  expect(addressesInSrcset(srcset)).toEqual(addresses);
});

test('a srcset of any length is read in one go, and of many entries the first', () => {
  const commas = ','.repeat(200_000);
  expect(addressesInSrcset(`a${commas}b${commas}`)).toEqual([`a${commas}b`]);
  expect(addressesInSrcset('a.jpg 1x,'.repeat(100_000))).toEqual(Array.from({ length: 50 }, () => 'a.jpg'));
});
