import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impactOf } from '../../../../src/search/index/impact.ts';

/** 63 times / (times + 1.2 (0.4 + 0.6 length / 250)) in numbers without end, rounded, halves up. */
function exactly(tenths: number, length: number): number {
  const share = 63n * 10_000n * BigInt(tenths);
  const whole = 10_000n * BigInt(tenths) + 48_000n + 288n * BigInt(length);
  return Math.max(1, Number((2n * share + whole) / (2n * whole)));
}

describe('how much an article is about a word', () => {
  // Each lies just between two steps.
  test.each([[0.6, 375, 18], [4.4, 250, 50], [4.8, 1500, 32], [6, 250, 53], [7.8, 375, 53], [24, 1500, 53]])('is, of a word that counts %d in %d words, %d', (times, length, impact) => {
    expect(impactOf(times, length)).toBe(impact);
  });

  test('is the exact value rounded, in whatever order the weights were added', () => {
    const weights = fc.array(fc.constantFrom(1, 5, 0.1), { minLength: 1, maxLength: 60, size: 'max' });
    fc.assert(fc.property(weights, fc.integer({ min: 0, max: 5000 }), (list, length) => {
      const tenths = list.reduce((sum, weight) => sum + Math.round(10 * weight), 0);
      expect(impactOf(list.reduce((sum, weight) => sum + weight, 0), length)).toBe(exactly(tenths, length));
    }), { numRuns: 3000 });
  });
});
