import { expect, test } from 'vitest';
import { meantDate } from '../../../src/problems/meant-date.ts';

test.each([
  ['2001-2-3', '2001-02-03'], ['2001.02.03', '2001-02-03'], ['2001/02/03', '2001-02-03'], ['20010203', '2001-02-03'], ['3.2.2001', '2001-02-03'], ['03. 02. 2001', '2001-02-03'],
  ['3 February 2001', '2001-02-03'], ['3rd Feb. 2001', '2001-02-03'], ['February 3, 2001', '2001-02-03'], ['Feb 3 2001', '2001-02-03'], ['February 2001', '2001-02'], ['2001-2', '2001-02'],
])('%s means one date', (text, date) => {
  expect(meantDate(text)).toBe(date);
});

test.each(['03/02/2001', '3-2-2001', '31.02.2001', '2001-13-3', '3 Ma 2001', '3 Smarch 2001', '3 February', 'yesterday', '2001/2', '0000-1-1', ''])('%s may mean several, or none', (text) => {
  expect(meantDate(text)).toBe(undefined);
});
