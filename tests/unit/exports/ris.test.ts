import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRis } from '../../../src/client/results/saving/ris.ts';
import { risEntry } from '../../../src/exports/ris.ts';

const plain = { title: 'One', date: '1987-03-19', day: '1987-03-19', when: '19\u00a0March 1987', source: 'The Gazette', archive: 'The archive', byline: ['A. Writer', 'B. Writer'], page: 'B4', translated: 'translation from Russian', summary: 'In short.', language: 'en', address: 'https://news.example/articles/one/', keywords: ['Ada Example', 'Trade'] };
const line = (entry: string, tag: string) => entry.split('\r\n').find((one) => one.startsWith(`${tag}  - `))?.slice(6);

describe('an entry in RIS', () => {
  test('is an article of a newspaper', () => {
    expect(risEntry(plain)).toBe([
      'TY  - NEWS', 'AU  - A. Writer', 'AU  - B. Writer', 'TI  - One', 'T2  - The Gazette', 'PY  - 1987', 'DA  - 1987/03/19/', 'SP  - B4', 'N1  - translation from Russian', 'AB  - In short.', 'LA  - en', 'KW  - Ada Example', 'KW  - Trade', 'DB  - The archive', 'UR  - https://news.example/articles/one/', 'ER  - ', '',
    ].join('\r\n'));
  });

  test.each([
    ['1987-03', '1987-03-01', 'March 1987', '1987', '1987/03//'],
    ['1987', '1987-01-01', '1987', '1987', '1987///'],
    ['1987-03-19T23:30:00-05:00', '1987-03-20', '20 March 1987', '1987', '1987/03/20/'],
    ['1987-03~', '1987-03-01', 'about March 1987', '1987', '1987///about March 1987'],
    ['1987-21', '1987-01-01', 'spring 1987', '1987', '1987///spring 1987'],
    ['1987-03-04/1987-04-03', '1987-03-04', 'between 4 March and 3 April 1987', '1987', '1987///between 4 March and 3 April 1987'],
    ['198X', '1980-01-01', 'the 1980s', undefined, '///the 1980s'],
  ])('says of %s no more than is known', (date, day, when, year, shown) => {
    const entry = risEntry({ ...plain, date, day, when });
    expect([line(entry, 'PY'), line(entry, 'DA')]).toEqual([year, shown]);
  });

  test('has the time of a day that is known, and not in its date, where Zotero would take the hour for the day', () => {
    const entry = risEntry({ ...plain, date: '1987-03-19T14:53:00Z', time: '14:53 UTC' });
    expect([line(entry, 'DA'), line(entry, 'N1')]).toEqual(['1987/03/19/', '19 March 1987, 14:53 UTC']);
    expect(line(risEntry({ ...plain, translated: '' }), 'N1')).toBeUndefined();
  });

  test('keeps each value on its line, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u2028', '\u0085', 'ER  - ', ' ', 'é', '\ud800') });
    fc.assert(fc.property(text, text, (title, name) => {
      const lines = risEntry({ ...plain, title: `T${title}`, byline: [`N${name}`], keywords: [`K${title}`] }).split(/[\n\r\u0085\u2028]+/);
      expect(lines.map((one) => one.slice(0, 6))).toEqual(['TY  - ', 'AU  - ', 'TI  - ', 'T2  - ', 'PY  - ', 'DA  - ', 'SP  - ', 'N1  - ', 'AB  - ', 'LA  - ', 'KW  - ', 'DB  - ', 'UR  - ', 'ER  - ', '']);
      expect(lines.every((one) => one.isWellFormed())).toBe(true);
    }));
  });

  test('turns round nothing outside of a value', () => {
    const entry = risEntry({ ...plain, title: 'A \u202etitle', source: '\u2067Gazette', byline: ['A.\u202c Writer'] });
    expect(['TI', 'T2', 'AU'].map((tag) => line(entry, tag))).toEqual(['A \u202etitle\u202c', '\u2067Gazette\u2069', 'A. Writer']);
  });

  test('stands below the other in a file of results', () => {
    const result = { id: 'one', href: '/articles/one/', title: 'Один & all', language: 'ru', date: '2001-02~', day: '2001-02-01', when: 'about February 2001', source: { id: 'gazette', name: 'The Gazette' }, byline: ['A. Writer'], page: '', translated: '', summary: '' };
    const file = toRis([result, { ...result, title: 'Two' }], { origin: 'https://news.example', archive: 'The archive', page: { one: 'p. {page}', several: 'pp. {page}' } });
    expect(file).toContain('DB  - The archive\r\nUR  - https://news.example/articles/one/\r\nER  - \r\n\r\nTY  - NEWS');
    expect(file.match(/^TI {2}- .*$/gm)).toEqual(['TI  - Один & all', 'TI  - Two']);
  });
});
