import { describe, expect, test } from 'vitest';
import { partByTime } from '../../../../src/archive/periods.ts';
import { articleView } from '../../../../src/site/views/article-view.ts';
import { coverageOf } from '../../../../src/site/coverage.ts';
import { highestOf } from '../../../../src/site/highest-bar.ts';
import { recordView } from '../../../../src/site/views/record-view.ts';
import { namedBy } from '../../../../src/site/views/named-view.ts';
import { filedBy, periodView } from '../../../../src/site/views/period-view.ts';
import { recordRoutes } from '../../../../src/site/addresses/routes.ts';
import { flatten, periodsOfArchive, periodsOfRecord, placed } from '../../../../src/site/stretches.ts';
import { timeView } from '../../../../src/site/views/time-view.ts';
import { article, articleInMemory, articleOf, openArchive, record } from '../../../helpers/archive.ts';
import type { ContentFiles } from '../../../helpers/archive.ts';

const { site } = openArchive({
  'archive.yaml': 'title: The archive\nlanguage: en-GB\n',
  'articles/one.md': article({ date: '2001-02-03' }), 'articles/two.md': article({ date: '2001-03' }), 'articles/three.md': article({ date: '1999' }),
});

/** So many articles, all of one record, that a month is parted into days. */
const parted: ContentFiles = {
  'archive.yaml': 'title: The archive\nlanguage: en-GB\n',
  'people/ada.md': record({ name: 'Ada Example' }),
  ...Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`articles/a-${String(at)}.md`, article({ date: `1987-03-0${String(1 + (at % 9))}`, people: 'ada' })])),
  'articles/month.md': article({ date: '1987-03', people: 'ada' }),
  'articles/year.md': article({ date: '1987~', people: 'ada' }),
  'articles/other.md': article({ date: '1987-05-04/1987-06-01' }),
};

describe('the pages of time', () => {
  test('have every year, newest first, with its months in order, and numbers that add up', () => {
    const view = timeView(site);
    expect(view.years.map(({ year, months }) => [year.text, year.count, months.map(({ text, count, href }) => [text, count, href])])).toEqual([
      ['2001', 2, [['February', 1, '/2001/02/'], ['March', 1, '/2001/03/']]], ['1999', 1, []],
    ]);
  });

  test('lead to the stretch before and the one after', () => {
    const years = periodsOfArchive(site.archive.articles);
    const [newest, oldest] = placed(years);
    if (newest === undefined || oldest === undefined) throw new Error('there are two years');
    expect(periodView(site, newest)).toMatchObject({ title: '2001', earlier: { href: '/1999/' }, later: undefined });
    expect(periodView(site, oldest)).toMatchObject({ title: '1999', earlier: undefined, later: { href: '/2001/' }, roughly: false });
    expect(flatten(years).map(({ key }) => key)).toEqual(['2001', '2001-03', '2001-02', '1999']);
  });

  test('lead up to the longer stretches and to the whole', () => {
    const { site: long, read } = openArchive(parted);
    const trail = (key: string) => placed(flatten(periodsOfArchive(long.archive.articles))).filter(({ period }) => period.key === key).flatMap((place) => periodView(long, place).trail.map(({ href, text }) => `${text} ${href}`));
    expect(trail('1987')).toEqual(['All articles by time /articles/']);
    expect(trail('1987-03-04')).toEqual(['All articles by time /articles/', '1987 /1987/', 'March /1987/03/']);
    const ofRecord = recordRoutes(long).flatMap(({ record: one, period, ...place }) => (one.id === 'ada' && place.list === 'filed' && period?.key === '1987-03-04' ? periodView(long, { period, ...place }, filedBy(long, read, one)).trail : []));
    expect(ofRecord.map(({ href, text }) => `${text} ${href}`)).toEqual(['Ada Example /people/ada/', '1987 /people/ada/1987/', 'March /people/ada/1987/03/']);
  });

  test('lead to a search among several articles, and where they are texts that name a record, to the search for its name', () => {
    const { site: long, read } = openArchive(parted);
    const places = placed(flatten(periodsOfArchive(long.archive.articles)));
    const at = (key: string) => places.find(({ period }) => period.key === key) ?? places[0];
    const ada = long.archive.authority({ kind: 'people', id: 'ada' });
    const [year, day, single] = ['1987', '1987-03-04', '1987-05'].map(at);
    if (ada === undefined || year === undefined || day === undefined || single === undefined) throw new Error('there are all');
    expect([year, day, single].map((place) => periodView(long, place).among?.href)).toEqual(['/search/?from=1987&to=1987', '/search/?from=1987-03-04&to=1987-03-04', undefined]);
    const lists = [filedBy, namedBy].map((by) => periodView(long, day, by(long, read, ada)).among?.href);
    expect(lists).toEqual(['/search/?person=ada&from=1987-03-04&to=1987-03-04', '/search/?q=Ada+Example&from=1987-03-04&to=1987-03-04']);
  });

  test('lead up by those alone that have a page', () => {
    const day = article({ date: '2001-05-04' });
    const { site: small, read } = openArchive({ 'articles/a.md': article({ date: '2002-01-01' }, 'see GZ of 04.05.2001'), 'articles/b.md': day, 'articles/c.md': day });
    const trails = recordRoutes(small).flatMap(({ record: one, period, ...place }) => (period === undefined ? [] : [periodView(small, { period, ...place }, filedBy(small, read, one)).trail.map(({ href }) => href)]));
    expect(trails).toEqual([['/sources/gazette/']]);
  });

  test('list beside the parts only what is known too roughly for them, when all would be too long', () => {
    const articles = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`articles/a-${index}.md`, article({ date: index < 3 ? '1987' : `1987-0${1 + (index % 9)}-05` })]));
    const { site: long } = openArchive(articles);
    const [year] = placed(periodsOfArchive(long.archive.articles));
    if (year === undefined) throw new Error('there is a year');
    expect(periodView(long, year)).toMatchObject({ counted: '101 articles', roughly: true, entries: [{}, {}, {}] });
    expect(periodView(long, year).months.map(({ text }) => text)).toEqual(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September']);
  });
});

describe('the page of a day', () => {
  const entries = (files: ContentFiles, key: string) => {
    const { site: long } = openArchive(files);
    return placed(flatten(periodsOfArchive(long.archive.articles))).filter(({ period }) => period.key === key).flatMap((place) => periodView(long, place).entries);
  };

  test('says neither its date again of each article nor the only source of the archive', () => {
    expect(new Set(entries(parted, '1987-03-04').map(({ date, source }) => `${String(date?.text)} ${String(source)}`))).toEqual(new Set(['undefined undefined']));
    expect(entries(parted, '1987-05').map(({ date, source }) => [date?.text, source])).toEqual([['between 4\u00a0May and 1\u00a0June 1987', 'The Gazette']]);
  });

  test('says the date of an article that is known otherwise, and the source where there are several', () => {
    const files = { ...parted, 'sources/post.md': record({ name: 'The Post' }), 'articles/rough.md': article({ date: '1987-03-04/1987-03-06', source: 'The Post' }) };
    expect(entries(files, '1987-03-04').map(({ date, source }) => `${date?.text ?? ''} ${source ?? ''}`).filter((said) => said !== ' The Gazette')).toEqual(['between 4\u00a0March and 6\u00a0March 1987 The Post']);
  });
});

describe('a month that is parted into days', () => {
  const month = (files: ContentFiles, key: string) => {
    const { site: long } = openArchive(files);
    const place = placed(flatten(periodsOfArchive(long.archive.articles))).find(({ period }) => period.key === key);
    if (place === undefined) throw new Error('there is the month');
    return periodView(long, place).calendar;
  };

  test('is a calendar with all of its days, from Monday to Sunday, of which those with articles lead on', () => {
    const calendar = month(parted, '1987-03');
    expect(calendar?.weekdays.map(({ short }) => short)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(calendar?.weeks.map((week) => week.map((day) => day?.number ?? '-').join(' '))).toEqual(['- - - - - - 1', '2 3 4 5 6 7 8', '9 10 11 12 13 14 15', '16 17 18 19 20 21 22', '23 24 25 26 27 28 29', '30 31 - - - - -']);
    expect(calendar?.weeks[1]?.map((day) => day?.link && `${day.link.text} ${day.link.href} ${day.link.counted}`)).toEqual([2, 3, 4, 5, 6, 7, 8].map((day) => `${String(day)}\u00a0March /1987/03/0${String(day)}/ ${day === 2 ? '12' : '11'} articles`));
    expect(calendar?.weeks[2]?.map((day) => day?.link?.count)).toEqual([11, undefined, undefined, undefined, undefined, undefined, undefined]);
  });

  test('begins where it begins, also when its first day is a Monday, and in a year of few digits', () => {
    const weeksOf = (of: string) => month(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`articles/a-${String(at)}.md`, article({ date: `${of}-01` })])), of)?.weeks.map((week) => week.filter((day) => day !== null).length);
    expect(weeksOf('2021-02')).toEqual([7, 7, 7, 7]);
    expect(weeksOf('2024-09')).toEqual([1, 7, 7, 7, 7, 1]);
    expect(weeksOf('0099-01')).toEqual([4, 7, 7, 7, 6]);
  });

  test('is none where it fits a page', () => {
    expect(month(parted, '1987-05')).toBeUndefined();
  });
});

describe('the date of an article', () => {
  test('leads to the shortest stretch of time whose page lists it', () => {
    const edition = openArchive(parted);
    const leadsTo = (id: string) => articleView(edition.site, edition.read, articleOf(edition, id)).listedAt;
    expect(['a-0', 'month', 'year', 'other'].map(leadsTo)).toEqual(['/1987/03/01/', '/1987/03/', '/1987/', '/1987/05/']);
  });
});

describe('coverage over time', () => {
  const bars = (...dates: string[]) => coverageOf(site, { articles: dates.map((date, index) => articleInMemory(`a-${index}`, date)), periods: [] });

  test('is counted by day, month or year, by how long it lasted, and leaves no stretch out', () => {
    expect(bars('2001-03-02', '2001-02-27', '2001-02-27').map(({ key, count }) => `${key} ${count}`)).toEqual(['2001-02-27 2', '2001-02-28 0', '2001-03-01 0', '2001-03-02 1']);
    expect(bars('2001-12-01', '2001-09-01').map(({ key, count }) => `${key} ${count}`)).toEqual(['2001-09 1', '2001-10 0', '2001-11 0', '2001-12 1']);
    expect(bars('2010-01-01', '2006-01-01').map(({ key, count }) => `${key} ${count}`)).toEqual(['2006 1', '2007 0', '2008 0', '2009 0', '2010 1']);
  });

  test('is never counted more finely than every date is known', () => {
    expect(bars('2001-03', '2001-02-27', '2001-02-27').map(({ key, count }) => `${key} ${count}`)).toEqual(['2001-02 2', '2001-03 1']);
    expect(bars('2002-03', '2001').map(({ key, count }) => `${key} ${count}`)).toEqual(['2001 1', '2002 1']);
    expect(bars('2001-03-04/2001-04-03', '2001-03-01').map(({ key, count }) => `${key} ${count}`)).toEqual(['2001 2']);
  });

  test('leads from each stretch to its page, or else to the search for it; nowhere where there is nothing', () => {
    const edition = openArchive({ ...parted, 'people/bo.md': record({ name: 'Bo' }), 'articles/bo.md': article({ date: '1987-03-02', people: 'bo' }), 'articles/bo-4.md': article({ date: '1987-03-04', people: 'bo' }) });
    const leadsTo = (bars: readonly { readonly key: string; readonly href: string | undefined }[]) => bars.map(({ key, href }) => `${key} ${String(href)}`);
    const bo = edition.site.archive.authority({ kind: 'people', id: 'bo' });
    const ada = edition.site.archive.authority({ kind: 'people', id: 'ada' });
    if (bo === undefined || ada === undefined) throw new Error('there are both');
    expect(leadsTo(recordView(edition.site, edition.read, bo).coverage)).toEqual(['1987-03-02 /search/?person=bo&from=1987-03-02&to=1987-03-02', '1987-03-03 undefined', '1987-03-04 /search/?person=bo&from=1987-03-04&to=1987-03-04']);
    const of = { ref: ada, list: 'filed' } as const;
    const articles = edition.site.archive.articlesOf(ada).filter(({ id }) => /a-\d$/.test(id));
    expect(leadsTo(coverageOf(edition.site, { articles, periods: periodsOfRecord(edition.site.archive.articlesOf(ada)), of })).slice(0, 2)).toEqual(['1987-03-01 /people/ada/1987/03/01/', '1987-03-02 /people/ada/1987/03/02/']);
    const named = { ref: ada, list: 'named' } as const;
    expect(leadsTo(coverageOf(edition.site, { articles, periods: partByTime(articles, { pageful: 100, months: false }), of: named })).slice(0, 1)).toEqual(['1987-03-01 /people/ada/named/1987/']);
  });

  test('says of the highest bar how many it counts, though a lower one may be drawn as high', () => {
    const drawn = bars(...Array.from({ length: 101 }, () => '2001-01-02'), ...Array.from({ length: 100 }, () => '2001-01-01'));
    expect(drawn.map(({ height }) => height)).toEqual([100, 100]);
    expect(highestOf(drawn)).toEqual({ counted: '101 articles', unit: 'day' });
    expect(highestOf([])).toBeUndefined();
  });

  test('is highest where there is most, and is nothing without articles', () => {
    expect(bars('2001-02-02', '2001-02-01', '2001-02-01', '2001-02-01').map(({ height }) => height)).toEqual([100, 34]);
    expect(bars()).toEqual([]);
  });
});
