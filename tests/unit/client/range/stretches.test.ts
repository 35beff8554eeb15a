import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsOf, isOutside, numberOf } from '../../../../src/client/range/stretches.ts';
import { stretchKey } from '../../../../src/search/stretches.ts';
import { timeWords } from '../../../../src/client/range/time-words.ts';

const stretches = fc.record({ unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const), count: fc.integer({ min: 1, max: 2000 }) })
  .map(({ unit, count }) => ({ unit, count, first: { day: '1986-12-30', month: '1986-11', year: '0986' }[unit] }));

describe('the stretches of a histogram', () => {
  test('have names that lead back to them', () => {
    fc.assert(fc.property(stretches, fc.nat(), (of, some) => {
      const number = some % of.count;
      expect(numberOf(of, stretchKey(of, number), 'from')).toBe(number);
      expect(numberOf(of, stretchKey(of, number), 'to')).toBe(number);
    }));
  });

  test.each([
    ['month', '1986-11', 14, '1987', 'from', 2], ['month', '1986-11', 14, '1987', 'to', 13], ['month', '1986-11', 14, '1987-02-03', 'to', 3],
    ['day', '1987-02-26', 20, '1987-03', 'from', 3], ['day', '1987-02-26', 20, '1990', 'to', 19], ['day', '1987-02-26', 20, '1980', 'to', 0], ['year', '1980', 5, 'soon', 'to', 4],
  ] as const)('of a %s from %s on, %i in all: %s as %s is number %i', (unit, first, count, typed, end, number) => {
    expect(numberOf({ unit, first, count }, typed, end)).toBe(number);
  });

  test.each([
    ['1986', '1986', true], ['1990', '', true], ['', '1986-12', true], ['1987-03-20', '1987-03-05', true], ['', '', false], ['1986', '1987-02', false], ['1987-03-16', '1990', false], ['1987-03-18', '1990', true],
  ])('from %s to %s, with days from 26 February to 17 March 1987: that it holds none is %s', (from, to, outside) => {
    expect(isOutside({ unit: 'day', first: '1987-02-26', count: 20 }, { from, to })).toBe(outside);
  });

  test('are taken together in few bars, none left out', () => {
    fc.assert(fc.property(fc.array(fc.nat(50), { maxLength: 500 }), fc.integer({ min: 1, max: 80 }), (found, most) => {
      const bars = barsOf(found, most);
      expect(bars.length).toBeLessThanOrEqual(most);
      expect(bars.reduce((sum, bar) => sum + bar.found, 0)).toBe(found.reduce((sum, count) => sum + count, 0));
      expect(bars.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index))).toEqual(found.map((_, index) => index));
    }));
  });
});

test('a stretch in words is a day, a month or a year of the calendar, in any time zone', () => {
  expect(['1987', '1987-03', '1987-03-01', '0999'].map((key) => timeWords(key, 'en-GB'))).toEqual(['1987', 'March 1987', '1 March 1987', '999']);
});
