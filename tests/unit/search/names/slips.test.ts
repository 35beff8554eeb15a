import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { slipsFrom } from '../../../../src/search/names/slips.ts';

test.each([['kallas', 'kalas', 1], ['kallas', 'kallsa', 1], ['kallas', 'kallas', 0], ['kallas', 'kulles', 2], ['kallas', 'michel', undefined], ['', 'ab', 2], ['p7', 'pw', 1]])('%s and %s are %s apart', (a, b, apart) => {
  expect(slipsFrom(a, 2)(b)).toBe(apart);
});

test('are no more than the letters to put in, take out and change, and each swap saves one of these at most', () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from('abcя7')), maxLength: 7 });
  fc.assert(fc.property(word, word, (a, b) => {
    const plain = distance(a, b);
    const found = slipsFrom(a, 9)(b) ?? Infinity;
    expect(found).toBeLessThanOrEqual(plain);
    expect(found).toBeGreaterThanOrEqual(plain / 2);
    expect(slipsFrom(b, 9)(a)).toBe(found);
    expect(slipsFrom(a, 2)(b)).toBe(found > 2 ? undefined : found);
  }));
});

test('are told of one word after another without a trace of the last', () => {
  const from = slipsFrom('kallas', 2);
  expect(['zzzzzz', 'kalas', 'kallasovich', 'kallas'].map(from)).toEqual([undefined, 1, undefined, 0]);
});
