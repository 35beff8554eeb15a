import { describe, expect, test } from 'vitest';
import { resultCitation } from '../../../src/search/citation.ts';
import { resultOf } from '../../../src/search/answering/result.ts';
import { dayNumber } from '../../../src/model/dates/day-number.ts';
import { indexedArticle } from '../../../src/search/index/indexed-article.ts';
import { readNames } from '../../../src/search/names/matcher.ts';
import { nameTable } from '../../../src/search/names/table.ts';
import { articleView } from '../../../src/site/views/article-view.ts';
import { recordView } from '../../../src/site/views/record-view.ts';
import { shownDate } from '../../../src/site/entries.ts';
import { homeView } from '../../../src/site/views/home-view.ts';
import { periodView } from '../../../src/site/views/period-view.ts';
import { flatten, periodsOfArchive, placed } from '../../../src/site/stretches.ts';
import { article, articleOf, openArchive, record } from '../../helpers/archive.ts';

const day = '19\u00a0March 1987';
const opened = openArchive({
  'archive.yaml': 'title: The archive\nlanguage: en-GB\naddress: https://news.example/\n',
  'people/ada.md': record({ name: 'Ada Example' }),
  'sources/other.md': record({ name: 'The Other' }),
  'articles/morning.md': article({ title: 'Dispatch', date: '1987-03-19T09:15:30Z', people: 'ada' }),
  'articles/noon.md': article({ title: 'Dispatch', date: '1987-03-19T12:40:00+00:00', people: 'ada' }),
  'articles/midnight.md': article({ title: 'Dispatch', date: '1987-03-19T00:00:00Z', people: 'ada' }),
  'articles/elsewhere.md': article({ title: 'Dispatch', date: '1987-03-19T10:00:00Z', source: 'other', people: 'ada' }),
  'articles/later.md': article({ title: 'Dispatch', date: '1987-03-20T10:00:00Z', people: 'ada' }),
  'articles/alone.md': article({ title: 'Another', date: '1987-03-19T10:00:00Z', people: 'ada' }),
});
const { site } = opened;
const timesOf = (entries: readonly { readonly href: string; readonly date?: { readonly text: string; readonly time?: { readonly text: string } | undefined } }[]) =>
  Object.fromEntries(entries.map(({ href, date }) => [href.split('/').at(-2) ?? '', date?.time?.text]));
const told = { later: undefined, noon: '12:40\u00a0UTC', alone: undefined, elsewhere: undefined, morning: '9:15\u00a0UTC', midnight: undefined };

describe('the time of day of an article', () => {
  test('stands on its own page, for readers and for machines, and in its citation', () => {
    const view = articleView(site, opened.read, articleOf(opened, 'alone'));
    expect(view.date).toEqual({ text: day, machine: '1987-03-19', time: { text: '10:00\u00a0UTC', machine: '1987-03-19T10:00:00Z' } });
    expect(view.citation.map(({ text }) => text).join('')).toBe('“Another”, The Gazette, 19 March 1987, 10:00 UTC. The archive, https://news.example/articles/alone/');
  });

  test('is not shown where it is midnight', () => {
    const view = articleView(site, opened.read, articleOf(opened, 'midnight'));
    expect(view.date).toEqual({ text: day, machine: '1987-03-19' });
    expect(view.citation.map(({ text }) => text).join('')).toContain('19 March 1987. The');
  });

  test('tells those apart that have title, day and source in common, in every list', () => {
    expect(timesOf(homeView(site).newest)).toEqual(told);
    const ada = site.archive.authority({ kind: 'people', id: 'ada' });
    if (ada === undefined) throw new Error('there is such a person');
    expect(timesOf(recordView(site, opened.read, ada).newest)).toEqual(told);
    const [year] = placed(periodsOfArchive(site.archive.articles));
    if (year === undefined) throw new Error('there is such a year');
    expect(timesOf(periodView(site, year).entries)).toEqual(told);
  });

  test('tells the nearest articles from the one whose page it is', () => {
    const two = openArchive({ 'articles/a.md': article({ title: 'Dispatch', date: '1987-03-19T09:15:30Z' }), 'articles/b.md': article({ title: 'Dispatch', date: '1987-03-19T09:25:30Z' }) });
    expect(timesOf(articleView(two.site, two.read, articleOf(two, 'a')).related)).toEqual({ b: '9:25\u00a0UTC' });
  });

  test('is all that the page of a day says of the date of an entry, and of each, for it is what they are in the order of', () => {
    const { site: long } = openArchive({
      'articles/a.md': article({ title: 'Dispatch', date: '1987-03-19T09:15:30Z' }), 'articles/b.md': article({ title: 'Another', date: '1987-03-19T09:25:30Z' }),
      ...Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`articles/other-${String(at)}.md`, article({ title: `Other ${String(at)}`, date: '1987-03-19' })])),
    });
    const page = placed(flatten(periodsOfArchive(long.archive.articles))).find(({ period }) => period.key === '1987-03-19');
    if (page === undefined) throw new Error('there is such a day');
    const dates = periodView(long, page).entries.flatMap(({ date }) => date ?? []);
    expect(dates).toEqual([{ text: '9:25\u00a0UTC', machine: '1987-03-19T09:25:30Z' }, { text: '9:15\u00a0UTC', machine: '1987-03-19T09:15:30Z' }]);
  });

  test('goes with a result of the search, which is cited as on the page', () => {
    const names = readNames(nameTable(site));
    if (names === undefined) throw new Error('the table is what is read');
    for (const id of ['morning', 'midnight', 'alone']) {
      const one = articleOf(opened, id);
      const { card } = indexedArticle(site, one, '');
      const result = resultOf({ card, day: dayNumber('1987-03-19') }, { base: '/', language: 'en-GB', names });
      expect(result).toMatchObject({ date: one.date.edtf, when: '19 March 1987' });
      expect(resultCitation(result, { origin: 'https://news.example', archive: 'The archive', page: site.locale.words.search.page })).toBe(articleView(site, opened.read, one).citation.map(({ text }) => text).join(''));
    }
  });

  test('is not in a date that is shown without it', () => {
    expect(shownDate(site, articleOf(opened, 'alone').date)).toEqual({ text: day, machine: '1987-03-19' });
  });
});
