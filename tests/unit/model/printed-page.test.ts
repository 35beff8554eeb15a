import { expect, test } from 'vitest';
import { pageInWords, printedPage } from '../../../src/model/printed-page.ts';

test.each([
  ['3', 'p. 3'], ['A1', 'p. A1'], ['A-1', 'p. A-1'], ['VII', 'p. VII'], ['1, 14', 'pp. 1, 14'], ['12-13', 'pp. 12-13'], ['A1-A2', 'pp. A1-A2'], ['1 & 4', 'pp. 1 & 4'], ['$&', 'pp. $&'], ['', ''],
])('page %j is said as %j', (page, said) => {
  expect(pageInWords(page, { one: 'p. {page}', several: 'pp. {page}' })).toBe(said);
});

test.each([
  ['p. 3', '3'], ['pp. 12–13', '12–13'], ['P3', 'P3'], ['Pagesix', 'Pagesix'], ['page A1', 'A1'], ['S. 4', '4'], ['Seite 4', '4'], ['с. 5', '5'], ['стр. 5', '5'], ['S4', 'S4'], ['Sport 2', 'Sport 2'], ['Politik', 'Politik'], ['p.', 'p.'],
])('the word for a page is no part of it: %j is %j', (typed, page) => {
  expect(printedPage(typed)).toBe(page);
});
