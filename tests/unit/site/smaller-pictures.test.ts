import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallerSizes, sufficesAlone } from '../../../src/site/smaller-pictures.ts';

test.each([
  [899, []], [900, [720]], [1249, [720]], [1250, [720, 1000]], [1599, [720, 1000]], [1600, [720, 1000, 1280]], [9000, [720, 1000, 1280]],
])('a picture of %s pixels across has smaller sizes of %j', (width, expected) => {
  expect(smallerSizes({ width, height: 700 }).map((size) => size.width)).toEqual(expected);
});

test('every size is a picture of the same shape that a WebP can be, and smaller than the picture; none is made of one of more than 100 million pixels', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 400_000 }), (width, height) => {
    const sizes = smallerSizes({ width, height });
    if (width * height > 100_000_000) expect(sizes).toEqual([]);
    for (const size of sizes) {
      expect(size.width * 1.25).toBeLessThanOrEqual(width);
      expect(size.height).toBeGreaterThan(0);
      expect(size.height).toBeLessThanOrEqual(16_383);
      expect(Math.abs(size.height - (size.width * height) / width)).toBeLessThan(1);
    }
    if (sufficesAlone(sizes)) expect(sizes).toHaveLength(3);
  }));
});
