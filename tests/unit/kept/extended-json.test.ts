import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromExtendedJson, toExtendedJson } from '../../../src/kept/extended-json.ts';

const plain = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 },
    fc.string(), fc.integer(), fc.boolean(), fc.constantFrom(null, undefined),
    fc.array(tie('value')), fc.array(tie('value')).map((all) => new Set(all)), fc.array(fc.tuple(fc.string(), tie('value'))).map((all) => new Map(all)),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('#', 'of', '__proto__', 'toString')), tie('value')).map((all) => ({ ...all }))),
})).value;

test('data that is written down comes back as it was, maps, sets and what is undefined included', () => {
  fc.assert(fc.property(plain, (value) => {
    expect(fromExtendedJson(toExtendedJson(value))).toStrictEqual(value);
  }));
});

test('the same data is the same text, however its strings came about', () => {
  const long = `${'ж'.repeat(20)}${'a'.repeat(20)}`;
  expect(toExtendedJson([long.slice(20), 1.0, new Map([['a', undefined]])])).toBe(toExtendedJson(['a'.repeat(20), 1, new Map([['a', undefined]])]));
});
