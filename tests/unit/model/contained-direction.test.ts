import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containedDirection } from '../../../src/model/contained-direction.ts';

const [lre, rle, pdf, lro, rlo, lri, rli, fsi, pdi] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'] as const;

describe('a text that is put among others', () => {
  test.each([
    ['without such a sign stays as it is', 'a عنوان\u200e b', 'a عنوان\u200e b'],
    ['that closes what it opens stays as it is', `${rlo}a${pdf} ${rli}b${pdi}`, `${rlo}a${pdf} ${rli}b${pdi}`],
    ['closes what it leaves open', `a ${rlo}b`, `a ${rlo}b${pdf}`],
    ['closes it from the inside out', `${lre}${fsi}${rle}${lro}a`, `${lre}${fsi}${rle}${lro}a${pdf}${pdf}${pdi}${pdf}`],
    ['closes nothing that it has not opened', `a${pdf}b${pdi}c`, 'abc'],
    ['ends with an isolate what was opened in it', `${lri}${rlo}a${pdi}${pdf}`, `${lri}${rlo}a${pdi}`],
    ['ends in an isolate nothing that was opened before it', `${rlo}${lri}a${pdf}`, `${rlo}${lri}a${pdi}${pdf}`],
  ])('%s', (_, text, contained) => {
    expect(containedDirection(text)).toBe(contained);
  });

  test('needs it once, whatever signs it has, and keeps every letter', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'ب', lre, rle, pdf, lro, rlo, lri, rli, fsi, pdi) }), (text) => {
      const contained = containedDirection(text);
      expect(containedDirection(contained)).toBe(contained);
      expect(contained.replaceAll(/[^aب]/gu, '')).toBe(text.replaceAll(/[^aب]/gu, ''));
      expect(containedDirection(`${contained}a${contained}`)).toBe(`${contained}a${contained}`);
    }));
  });
});
