import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInOneFile, segmentsOf } from '../../../../src/search/index/segmenting.ts';

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => length - index);
const lengths = fc.integer({ min: 0, max: 40_000 });

describe('the segments of an index', () => {
  test('are together all articles in their order, and none is empty', () => {
    fc.assert(fc.property(lengths.filter((length) => length > 0), (length) => {
      const stretches = segmentsOf(numbers(length));
      expect(stretches.flat()).toEqual(numbers(length));
      expect(stretches.every((stretch) => stretch.length > 0)).toBe(true);
    }), { numRuns: 50 });
  });

  test('stay as they are for an article more, but for the newest, or until that is full', () => {
    fc.assert(fc.property(lengths.filter((length) => length >= 1024 && length % 64 < 63), (length) => {
      const before = segmentsOf(numbers(length));
      const after = segmentsOf(numbers(length + 1));
      const older = length % 64 === 0 ? before : before.slice(1);
      expect(after.slice(1)).toEqual(older);
      expect(isInOneFile(after[0]?.length ?? 0)).toBe(true);
    }), { numRuns: 200 });
  });

  test.each([
    [0, [0]], [1, [1]], [1023, [1023]], [1024, [1024]], [1025, [1, 1024]], [1087, [63, 1024]], [1088, [1088]], [10_049, [1, 10_048]],
    [16_383, [63, 16_320]], [16_384, [16_384]], [16_385, [1, 16_384]], [16_450, [2, 64, 16_384]], [17_407, [63, 960, 16_384]], [17_408, [17_408]],
  ])('of %i articles are of %j', (length, expected) => {
    expect(segmentsOf(numbers(length)).map((stretch) => stretch.length)).toEqual(expected);
  });
});
