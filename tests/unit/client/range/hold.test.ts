import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdOf } from '../../../../src/client/range/hold.ts';

const grip = 2;

describe('a pointer that takes hold of a range of twenty stretches', () => {
  test.each([
    ['near the first handle moves it, and keeps its distance', { from: 5, to: 15 }, 6, 9, { from: 8, to: 15 }],
    ['near the last handle moves it, and keeps its distance', { from: 5, to: 15 }, 17.5, 13.5, { from: 5, to: 11 }],
    ['near a handle does not move it past the other', { from: 5, to: 15 }, 5, 19, { from: 15, to: 15 }],
    ['near both moves the last when it goes right', { from: 7, to: 7 }, 7.2, 12.2, { from: 7, to: 12 }],
    ['near both moves the first when it goes left', { from: 7, to: 7 }, 7.8, 2.8, { from: 2, to: 7 }],
    ['between the handles moves the range', { from: 5, to: 12 }, 9, 11, { from: 7, to: 14 }],
    ['between the handles moves the range no further than to the end', { from: 5, to: 12 }, 9, 40, { from: 12, to: 19 }],
    ['between the handles of all time draws a new range', { from: 0, to: 19 }, 12.5, 4.5, { from: 4, to: 12 }],
    ['before the range fetches the first handle', { from: 10, to: 15 }, 3.5, 4.5, { from: 4, to: 15 }],
    ['behind the range fetches the last handle', { from: 3, to: 6 }, 12.5, 11.5, { from: 3, to: 11 }],
  ])('%s', (_, ends, start, place, moved) => {
    expect(holdOf(ends, 20, start, grip).moved(place)).toEqual(moved);
  });

  test('near both keeps to the end that the first movement chose', () => {
    const held = holdOf({ from: 7, to: 7 }, 20, 7.5, grip);
    expect(held.end).toBeUndefined();
    held.moved(8.5);
    expect([held.end, held.moved(3.5)]).toEqual(['to', { from: 7, to: 7 }]);
  });

  test('never makes a range that is turned round or outside, and leaves it as it was where it began', () => {
    const place = fc.double({ min: -5, max: 30, noNaN: true });
    fc.assert(fc.property(fc.nat(19), fc.nat(19), place, fc.array(place, { minLength: 1, maxLength: 5 }), (a, b, start, places) => {
      const ends = { from: Math.min(a, b), to: Math.max(a, b) };
      const held = holdOf(ends, 20, start, grip);
      for (const at of places) {
        const { from, to } = held.moved(at);
        expect([from >= 0, from <= to, to < 20, Number.isInteger(from), Number.isInteger(to)]).toEqual([true, true, true, true, true]);
      }
      if (start > ends.from && start < ends.to + 1 && !(ends.from === 0 && ends.to === 19)) expect(holdOf(ends, 20, start, grip).moved(start)).toEqual(ends);
    }));
  });
});
