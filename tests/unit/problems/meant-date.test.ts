import { expect, test } from 'vitest';
import { meantDate } from '../../../src/problems/meant-date.ts';

test.each([
  ['2001-2-3', '2001-02-03'], ['2001.02.03', '2001-02-03'], ['2001/02/03', '2001-02-03'], ['20010203', '2001-02-03'], ['3.2.2001', '2001-02-03'], ['03. 02. 2001', '2001-02-03'],
  ['3 February 2001', '2001-02-03'], ['3rd Feb. 2001', '2001-02-03'], ['February 3, 2001', '2001-02-03'], ['Feb 3 2001', '2001-02-03'], ['February 2001', '2001-02'], ['2001-2', '2001-02'],
  ['2001–02–03', '2001-02-03'], ['2001-02-03 14:30', '2001-02-03T14:30'], ['about 1960', '1960~'], ['c. 1960-05', '1960-05~'], ['1990s', '199X'], ['the 1990s', '199X'], ['Spring 2001', '2001-21'], ['fall 2001', '2001-23'],
  ['Saturday, 3 February 2001', '2001-02-03'], ['Sat. Feb 3 2001', '2001-02-03'], ['1987-1990', '1987/1990'], ['1987–1990', '1987/1990'], ['1987 / 1990', '1987/1990'], ['2001-02-03 - 2001-02-05', '2001-02-03/2001-02-05'], ['2001-02 to 2001-04', '2001-02/2001-04'],
])('%s means one date', (text, date) => {
  expect(meantDate(text)).toBe(date);
});

test.each(['03/02/2001', '3-2-2001', '31.02.2001', '2001-13-3', '3 Ma 2001', '3 Smarch 2001', '3 February', 'yesterday', '2001/2', '0000-1-1', 'about 1960-13', '2001-02-31 14:30', 'c 1960', '1995s', 'Saturday 2001', 'Sun 2001', '1990-1987', '2001-02-03 - 2001-02-31', ''])('%s may mean several, or none', (text) => {
  expect(meantDate(text)).toBe(undefined);
});

test('a name of the week before however many spaces is looked at once', () => {
  expect(meantDate(`Saturday,${' '.repeat(200_000)}x`)).toBe(undefined);
  expect(meantDate(`Saturday,${' '.repeat(200_000)}3 February 2001`)).toBe('2001-02-03');
});
