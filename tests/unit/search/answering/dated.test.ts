import { describe, expect, test } from 'vitest';
import { datesIn, listedIn, mayBeOf } from '../../../../src/search/answering/dated.ts';
import { DateReader } from '../../../../src/search/dates/date-reader.ts';
import { firstDays } from '../../../../src/search/engine/days.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { pageful } from '../../../../src/site/site.ts';
import { periodRoutes } from '../../../../src/site/addresses/routes.ts';
import { indexed } from '../../../helpers/indexed.ts';
import { makeSegments } from '../../../helpers/segments.ts';
import { article, openArchive } from '../../../helpers/archive.ts';

const dates = ['1901', '1987-01-15', '1987-01-16', '1987-02-27/1987-03-02', '1987-03-01', '1987-04-03~', '1987-05', '1988', '1988-06-01', '1989-01-30/1989-02-02', '1989-02-01', '198X', '1969-12-30'];
const crowd = ['1987-06', '1989-07'].flatMap((month) => Array.from({ length: pageful + 1 }, (_, index) => `${month}-${index % 3 === 0 ? '05' : '06'}`));
const rough = ['1989-07-06/1989-07-08', '1989-07'];

const { site } = openArchive(Object.fromEntries([...dates, ...crowd, ...rough].map((date, index) => [`articles/a-${String(index)}.md`, article({ date: `'${date}'` })])));
/** What a reader's browser has of these articles. */
const segments = (() => {
  const [segment] = makeSegments([site.archive.articles.map((one) => indexed(one.id, '', 'en', { date: one.date }))]);
  if (segment === undefined) throw new Error('there is no segment');
  const head = { ...segment.head, folder: '' };
  return [{ head, days: firstDays(head) }];
})();

describe('the page of a date', () => {
  const pages = new Map(periodRoutes(site).map(({ period: { key, articles } }) => [key, articles.length]));
  const keys = ['1901', '1969', '1980', '1986', '1987', '1988', '1989'].flatMap((year) => Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)
    .flatMap((month) => [year, month, ...Array.from({ length: 28 }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`)]));

  test('is there, with as many articles, wherever it is said to be', () => {
    for (const key of keys) {
      const listed = listedIn(segments, key);
      if (listed !== undefined) expect([key, listed]).toEqual([key, pages.get(key)]);
    }
  });

  test('is said to be there wherever all articles of its month are known to the day', () => {
    expect([...pages.keys()].filter((key) => listedIn(segments, key) === undefined)).toEqual(['1989-07-06', '1989-01', '1987-02']);
  });
});

describe('the dates in a query', () => {
  const reader = new DateReader('en');
  const found = (query: string) => datesIn(query, parseQuery(query, (typed) => reader.read(typed)), { dates: reader, segments }).map(({ from, to, articles, page, rest }) => `${from}${from === to ? '' : ` to ${to}`}: ${String(articles)}${page ? ' on a page' : ''}, without ${rest}`);

  test.each([
    ['oil March 1987', ['1987-03: 1 on a page, without oil']],
    ['1987-06-05', ['1987-06-05: 34 on a page, without ']],
    ['2 March 1987', ['1987-03-02: 2, without ']],
    ['1901-1986 oil', ['1901 to 1986: 3, without oil']],
    ['1987-01-15 - 1987-01-16', ['1987-01-15 to 1987-01-16: 3, without ']],
    ['1987-01-15/1987-01-16', ['1987-01-15 to 1987-01-16: 3, without ']],
    ['1901 1988 1989 1987', ['1901: 1 on a page, without 1988 1989 1987', '1988: 2 on a page, without 1901 1989 1987']],
    ['"March 1987" -1987 before:1988 March "a" 1987', ['1987: 107 on a page, without "March 1987" -1987 before:1988 March "a"']],
    ['oil (March 1987), year:1988', ['1987-03: 1 on a page, without oil year:1988', '1988: 2 on a page, without oil (March 1987),']],
    ['1950-03-02', []],
    ['date:2 March 1987 oil after:March 1988', []],
  ])('%s', (query, shown) => {
    expect(found(query)).toEqual(shown);
  });

  test('have as many articles as may be of them, where they have no page for sure', () => {
    expect([mayBeOf(segments, '1989-07-07', '1989-07-07'), mayBeOf(segments, '1985', '1985')]).toEqual([3, 1]);
  });
});
