import { expect, test } from 'vitest';
import { foreignDate } from '../../../../src/imports/foreign/foreign-date.ts';

test.each([
  ['Tue, 03 Jun 2003 09:39:21 GMT', '2003-06-03T09:39:21Z'], ['3 Sept 2003', '2003-09-03'], ['3 Sept. 2003 9:39 +0200', '2003-09-03T09:39:00+02:00'],
  ['3 MARCH 71', '1971-03-03'], ['03 Dec. 03 23:59 EST', '2003-12-03T23:59:00-05:00'], ['3 Juli 2003 10:00 +0200', '2003-07-03T10:00:00+02:00'],
  ['2003-06-03 9:39', '2003-06-03T09:39:00'], ['20030603T093921Z', '2003-06-03T09:39:21Z'],
  ['04 Octubre 2001 10:00:00', '2001-10-04T10:00:00'], ['4 Marzo 2001', '2001-03-04'], ['Jue, 04 Julio 2001 10:00 GMT', '2001-07-04T10:00:00Z'], ['4 Decembre 2001', '2001-12-04'],
  ['4 décembre 01 10:00', '2001-12-04T10:00:00'], ['4 de\u0301cembre 2001', '2001-12-04'], ['4 Augustus 2001', '2001-08-04'], ['4 mars 2001', '2001-03-04'], ['4 janv. 2001 10:00', '2001-01-04T10:00:00'],
  ['3 marraskuuta 2020', '2020-11-03'],
])('a date with the name of a month, or a time, is read: %s', (text, date) => {
  expect(foreignDate(text)).toBe(date);
});

test.each([
  '03 Marble 1999', '3 Maybe 2003', '3 listopada 2003', '31 Junio 2003 10:00', '3 Septic 2003', '3 Mayor 2003 10:00 GMT', '31 Jun 2003', 'Tue, 03 Jun 2003 24:39:21 GMT', '3 Jun 2003 09:60 GMT', '2003-06-03 24:39:21', '2003-06-03T09:60',
  '2003-06-03T09:39:60Z', '20030603T243921',
])('a word that only begins like a month, or is two, makes no date, and what no clock shows no time: %s', (text) => {
  expect(foreignDate(text)).toBe(text);
});
