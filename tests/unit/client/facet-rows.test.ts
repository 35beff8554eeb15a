import { describe, expect, test } from 'vitest';
import { facetRows, shortList } from '../../../src/client/facet-rows.ts';

const { compare } = new Intl.Collator('en');
const byCount = { byTime: false, compare };
const counts = new Map([['b', 2], ['a', 2], ['c', 5], ['d', 0]]);
const label = (value: string) => ({ a: 'Zed', b: 'Éclair', c: 'Ce' })[value] ?? value;

describe('the rows of a facet', () => {
  test('run from the most frequent, then by label in the order of the language', () => {
    expect(facetRows(counts, [], label, byCount).map((row) => row.label)).toEqual(['Ce', 'Éclair', 'Zed']);
  });

  test('of years run from the newest', () => {
    const years = new Map([['1986', 9], ['1987', 1], ['0999', 3]]);
    expect(facetRows(years, [], (value) => value, { byTime: true, compare }).map((row) => row.value)).toEqual(['1987', '1986', '0999']);
  });

  test('leave out what the search has not, unless it is chosen', () => {
    const rows = facetRows(counts, ['d', 'x'], label, byCount);
    expect(rows.filter((row) => row.chosen)).toEqual([
      { value: 'd', label: 'd', count: 0, chosen: true }, { value: 'x', label: 'x', count: 0, chosen: true },
    ]);
  });

  test('are the same rows in the same order however the counts come', () => {
    expect(facetRows(new Map([...counts].reverse()), ['a'], label, byCount)).toEqual(facetRows(counts, ['a'], label, byCount));
  });
});

test('a short list has the first rows, and every chosen one', () => {
  const rows = facetRows(counts, ['a'], label, byCount);
  expect(shortList(rows, 1).map((row) => row.value)).toEqual(['c', 'a']);
  expect(shortList(rows, 10)).toEqual(rows);
});
