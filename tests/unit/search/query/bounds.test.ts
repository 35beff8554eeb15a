import { expect, test } from 'vitest';
import { boundsOf } from '../../../../src/search/query/bounds.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';

const bounds = (query: string, range: { from?: string; to?: string } = {}) => boundsOf(parseQuery(query), range);

test('of bounds that are typed and chosen the narrowest hold', () => {
  expect(bounds('after:1986 before:1990', { from: '1988-03', to: '1988' })).toEqual({ firstDay: '1988-03-01', lastDay: '1988-12-31' });
  expect(bounds('after:1988-05-06 before:1988-07', { from: '1980', to: '1999' })).toEqual({ firstDay: '1988-05-07', lastDay: '1988-06-30' });
});

test('an end of a chosen range that is no date is no bound', () => {
  expect(bounds('', { from: 'spring' })).toEqual({});
  expect(bounds('after:1988', { from: '1987-02-30', to: '1989' })).toEqual({ firstDay: '1989-01-01', lastDay: '1989-12-31' });
});
