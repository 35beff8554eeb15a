import { expect, test } from 'vitest';
import { printedDate } from '../../../../src/imports/clipping/printed-date.ts';

const english = ['en'];
const russian = ['ru', 'en'];

test.each([
  ['2025-03-28', english, '2025-03-28'],
  ['28.03.2025', russian, '2025-03-28'],
  ['March 28, 2025', english, '2025-03-28'],
  ['Friday, 28 March 2025', english, '2025-03-28'],
  ['Published: 28 Mar 2025, 10:45 GMT', english, '2025-03-28'],
  ['the 28th of March 2025', english, '2025-03-28'],
  ['28 марта 2025 г.', russian, '2025-03-28'],
  ['28. März 2025', ['de', 'en'], '2025-03-28'],
  ['28 de marzo de 2025', ['es', 'en'], '2025-03-28'],
])('the line "%s" is the day on which a text was printed', (line, languages, day) => {
  expect(printedDate(['A paragraph.', line, 'Another.'], languages)).toBe(day);
});

test.each([
  ['a date within a sentence', 'The roadmap was adopted on October 23, 2023.'],
  ['a day without a year', 'ASTANA, March 28'],
  ['one date that can be two days', '03/04/2025'],
  ['a day that is in no calendar', '31.02.2025'],
  ['a month alone', 'March 2025'],
  ['a place before it', 'Samarkand, 28 March 2025'],
])('%s is not taken for it', (_, line) => {
  expect(printedDate([line], english)).toBeUndefined();
});

test('two lines with different dates leave it open, the same date twice does not', () => {
  expect(printedDate(['28 March 2025', 'Text.', '29 March 2025'], english)).toBeUndefined();
  expect(printedDate(['28 March 2025', 'Text.', '2025-03-28'], english)).toBe('2025-03-28');
});

test('a line in the midst of a long text is about something else', () => {
  const text = Array.from({ length: 20 }, (_, index) => `Paragraph ${index}.`);
  expect(printedDate([...text, '28 March 2025', ...text], english)).toBeUndefined();
});
