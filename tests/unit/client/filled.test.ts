import { expect, test } from 'vitest';
import { filled } from '../../../src/client/filled.ts';

test.each([
  ['{facet}: {what}', { facet: 'Topic', what: 'Oil' }, 'Topic: Oil'],
  ['{page} · {query}', { page: 'A {query}', query: '$& {page}' }, 'A {query} · $& {page}'],
  ['{n} of {total}', { n: '1' }, '1 of {total}'],
])('in "%s" each place is filled once, whatever is put there', (words, places, shown) => {
  expect(filled(words, places)).toBe(shown);
});
