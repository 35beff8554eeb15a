import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '../../../../src/model/dates/day-number.ts';
import { Reader } from '../../../../src/search/format/reader.ts';
import { Writer } from '../../../../src/search/format/writer.ts';

describe('what is written into bytes', () => {
  test('is read back the same, numbers up to 2^53 and any text', () => {
    const item = fc.oneof(fc.maxSafeNat(), fc.string({ unit: 'grapheme' }));
    fc.assert(fc.property(fc.array(item, { maxLength: 300 }), (items) => {
      const writer = new Writer();
      for (const one of items) {
        if (typeof one === 'number') writer.number(one);
        else writer.text(one);
      }
      const reader = new Reader(writer.bytes());
      expect(items.map((one) => (typeof one === 'number' ? reader.number() : reader.text()))).toEqual(items);
      expect(() => reader.byte()).toThrow(RangeError);
    }));
  });

  test('is read back the same where a text begins with a mark of byte order', () => {
    const writer = new Writer();
    writer.text('\u{FEFF}a text');
    expect(new Reader(writer.bytes()).text()).toBe('\u{FEFF}a text');
  });

  test('says so when it was cut short', () => {
    const writer = new Writer();
    writer.text('a text of some length');
    expect(() => new Reader(writer.bytes().slice(0, 5)).text()).toThrow(RangeError);
  });
});

test.each(['0001-01-01', '1969-12-31', '1970-01-01', '1987-02-28', '2000-02-29', '9999-12-31'])('the number of the day %s tells the day', (day) => {
  expect(dayOf(dayNumber(day))).toBe(day);
});
