import { describe, expect, test } from 'vitest';
import { facetRows, filtered, shortList } from '../../../../src/client/facets/facet-rows.ts';
import { labelsOf } from '../../../../src/client/facets/labels.ts';

const { compare } = new Intl.Collator('en');
const counts = [{ value: 'b', label: 'Éclair', articles: 2 }, { value: 'a', label: 'Zed', articles: 2 }, { value: 'c', label: 'Ce Jour', articles: 5 }];
const same = (value: string) => value;

describe('the rows of a facet', () => {
  test('run from the most frequent, then by label in the order of the language', () => {
    expect(facetRows(counts, [], same, compare).map(({ label }) => label)).toEqual(['Ce Jour', 'Éclair', 'Zed']);
  });

  test('have what is chosen, though the search has it not', () => {
    expect(facetRows(counts, ['d', 'x'], same, compare).filter(({ chosen }) => chosen)).toEqual([
      { value: 'd', label: 'd', count: 0, chosen: true }, { value: 'x', label: 'x', count: 0, chosen: true },
    ]);
  });

  test('are the same rows in the same order however the counts come', () => {
    expect(facetRows([...counts].reverse(), ['a'], same, compare)).toEqual(facetRows(counts, ['a'], same, compare));
  });
});

test('a short list has the first rows, and every chosen one', () => {
  const rows = facetRows(counts, ['a'], same, compare);
  expect(shortList(rows, 1).map(({ value }) => value)).toEqual(['c', 'a']);
  expect(shortList(rows, 10)).toEqual(rows);
});

describe('a list that is filtered', () => {
  const rows = facetRows(counts, [], same, compare);
  test.each([['ecl', ['b']], ['JOUR ce', ['c']], ['e', ['b']], ['our', []], ['', ['c', 'b', 'a']], ['<zed>', ['a']]])('by %j has %j', (typed, values) => {
    expect(filtered(rows, typed).map(({ value }) => value).sort()).toEqual([...values].sort());
  });

  test.each(["O'Neill", 'O’Neill', 'o`neill', 'O´Neill', 'O‘Neill'])('takes every sign for an apostrophe for one: %s', (typed) => {
    expect(filtered([{ value: 'x', label: 'Terry O’Neill', count: 1, chosen: false }], typed)).toHaveLength(1);
  });

  test('keeps what is chosen', () => {
    expect(filtered(facetRows(counts, ['a'], same, compare), 'jour').map(({ value }) => value)).toEqual(['c', 'a']);
  });
});

test('a language goes by its name, with its region where it has one, and nonsense by itself', () => {
  const label = labelsOf('language', 'en');
  expect(['ru', 'en', 'en-GB', 'a'].map(label)).toEqual(['Russian', 'English', 'British English', 'a']);
  expect(labelsOf('person', 'en')('ru')).toBe('ru');
});
