import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationFinder } from '../../../src/model/citation.ts';

const find = citationFinder('ng', 'see {code} dated {dd.mm.yy}', 'NG');
const days = (text: string, last = '2025-04-03') => find(text, last).map(({ day }) => day);

describe('a citation of an issue', () => {
  test('is found with its words as printed and its place', () => {
    const text = 'announced on March 4 (see NG dated 03.03.25). And again (see NG  dated\n08.04.24).';
    expect(find(text, '2025-04-03')).toEqual([
      { source: 'ng', day: '2025-03-03', printed: 'see NG dated 03.03.25', index: text.indexOf('see NG d') },
      { source: 'ng', day: '2024-04-08', printed: 'see NG  dated\n08.04.24', index: text.indexOf('see NG  ') },
    ]);
  });

  test('is found at the beginning of a sentence, and in capitals', () => {
    expect(days('See NG dated 03.03.25. SEE NG DATED 08.04.24.')).toEqual(['2025-03-03', '2024-04-08']);
  });

  test('of two digits for the year means the latest day that is not after the citing text', () => {
    expect(days('see NG dated 03.04.25')).toEqual(['2025-04-03']);
    expect(days('see NG dated 03.04.26')).toEqual(['1926-04-03']);
    expect(days('see NG dated 31.12.99')).toEqual(['1999-12-31']);
    expect(days('see NG dated 01.01.00', '2000-01-01')).toEqual(['2000-01-01']);
    expect(days('see NG dated 30.12.00', '1999-12-30')).toEqual(['1900-12-30']);
  });

  test('of two digits for the year is none where it may mean a day less than a year after the citing text', () => {
    for (const text of ['see NG dated 04.04.25', 'see NG dated 02.04.26']) expect(days(text), text).toEqual([]);
    for (const text of ['see NG dated 31.12.99', 'see NG dated 01.01.00', 'see NG dated 29.12.00']) expect(days(text, '1999-12-30'), text).toEqual([]);
    expect(find('see NG dated 06.05.20', '2020-05-05')).toEqual([]);
  });

  test.each(['see NG dated 31.02.25', 'see NG dated 29.02.23', 'see NG dated 00.03.25', 'see NG dated 10.13.25'])('of a day that is in no calendar is none: %s', (text) => {
    expect(days(text)).toEqual([]);
  });

  test.each(['foresee NG dated 03.03.25', 'see NG dated 03.03.255', 'see NG dated 03.03.25a', 'see ONG dated 03.03.25', 'see NGO dated 03.03.25', 'досмотрsee NG dated 03.03.25'])('is not found inside a word or a number: %s', (text) => {
    expect(days(text)).toEqual([]);
  });

  test('takes the order, the signs and the digits of its pattern', () => {
    const iso = citationFinder('t', '{code}, {yyyy-m-d}', 'T.');
    expect(iso('T., 1987-3-9 and T., 1987-12-31, not TX, 1987-3-9', '1990-01-01').map(({ day }) => day)).toEqual(['1987-03-09', '1987-12-31']);
    const american = citationFinder('t', '{mm/dd/yyyy} in {code}', 'A(B)');
    expect(american('03/09/1987 in A(B)', '1990-01-01').map(({ day }) => day)).toEqual(['1987-03-09']);
  });

  test('takes a code to the letter, whatever its signs mean elsewhere', () => {
    for (const code of ['$$', '$&', 'A.B', '(C)', 'D+']) expect(citationFinder('t', 'see {code} of {d.m.yyyy}', code)(`see ${code} of 1.2.1987`, '1990-01-01'), code).toHaveLength(1);
  });

  test('is found for any code and any day', () => {
    const code = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() === text && !/[{}]|\s{2}/.test(text));
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(code, day, (name, iso) => {
      const printed = `see ${name} of ${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
      const finder = citationFinder('x', 'see {code} of {dd.mm.yyyy}', name);
      expect(finder(`(${printed})`, '2100-01-01').map((found) => [found.day, found.printed])).toEqual([[iso, printed]]);
    }));
  });
});
