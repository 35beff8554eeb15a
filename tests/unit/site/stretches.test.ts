import { expect, test } from 'vitest';
import { listedIn, periodsOfArchive, periodsOfRecord } from '../../../src/site/stretches.ts';
import { pageful } from '../../../src/site/site.ts';
import { articleInMemory } from '../../helpers/archive.ts';

/** So many articles of one year, of which the oldest is known to no month. */
const ofOneYear = (count: number) => Array.from({ length: count }, (_, at) => articleInMemory(`a-${String(at)}`, at === count - 1 ? '1987' : '1987-03-19'));

test('a list of a record that just fills a page is not parted, and one with an article more is', () => {
  expect(periodsOfRecord(ofOneYear(pageful))).toEqual([]);
  expect(periodsOfRecord(ofOneYear(pageful + 1)).map(({ key }) => key)).toEqual(['1987']);
});

test('a year whose articles just fill a page lists them all beside its months, and one with an article more those alone that are of no month', () => {
  const listed = (count: number) => periodsOfArchive(ofOneYear(count)).map((year) => [year.parts.map(({ key }) => key), listedIn(year).length]);
  expect(listed(pageful)).toEqual([[['1987-03'], pageful]]);
  expect(listed(pageful + 1)).toEqual([[['1987-03'], 1]]);
});
