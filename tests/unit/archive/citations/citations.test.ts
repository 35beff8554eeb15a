import { describe, expect, test } from 'vitest';
import { filedBy, periodView } from '../../../../src/site/views/period-view.ts';
import { allPaths, recordRoutes } from '../../../../src/site/addresses/routes.ts';
import { article, openArchive, record } from '../../../helpers/archive.ts';
import type { ContentFiles } from '../../../helpers/archive.ts';

const citing = article({ date: '2001-06-01' }, 'As told (see GZ of 04.05.2001), and told again (see GZ of 04.05.2001).');

/** The wanted issues, each with those that cite it. */
function wanted(files: ContentFiles): string[] {
  return openArchive(files).site.archive.citations.wanted().map(({ source, day, citedBy }) => `${source} ${day} ${citedBy.map(({ id }) => id).join(' ')}`);
}

describe('an issue that articles cite', () => {
  test('is wanted while the archive lacks it, however often one article cites it', () => {
    expect(wanted({ 'articles/a.md': citing })).toEqual(['gazette 2001-05-04 a']);
  });

  test('is wanted no more when an article of that day and source is there', () => {
    expect(wanted({ 'articles/a.md': citing, 'articles/b.md': article({ date: '2001-05-04' }) })).toEqual([]);
  });

  test.each(['2001-05', '2001-05-04?', '2001-05-04~', '2001-05-03/2001-05-04', '2001-05-05'])('is still wanted when there is an article of %s, which may be of another day', (date) => {
    expect(wanted({ 'articles/a.md': citing, 'articles/b.md': article({ date }) })).toEqual(['gazette 2001-05-04 a']);
  });

  test('is still wanted when the article of that day is of another source, or a draft', () => {
    expect(wanted({ 'articles/a.md': citing, 'articles/b.md': article({ date: '2001-05-04', source: 'other' }), 'sources/other.md': record({ name: 'Other' }) })).toEqual(['gazette 2001-05-04 a']);
    expect(wanted({ 'articles/a.md': citing, 'articles/b.md': article({ date: '2001-05-04', draft: 'true' }) })).toEqual(['gazette 2001-05-04 a']);
  });

  test('is not wanted by a draft', () => {
    expect(wanted({ 'articles/a.md': citing.replace('---\n\n', 'draft: true\n---\n\n') })).toEqual([]);
  });

  test('stands first when most cite it, then by day', () => {
    const cites = (...days: string[]) => article({ date: '2002' }, days.map((day) => `see GZ of ${day}.2001`).join(', '));
    expect(wanted({ 'articles/a.md': cites('04.05', '02.05', '03.05'), 'articles/b.md': cites('03.05') })).toEqual(['gazette 2001-05-03 a b', 'gazette 2001-05-02 a', 'gazette 2001-05-04 a']);
  });

  test('is told from one of another source by the code, or by the name where there is none', () => {
    const other = { 'sources/other.md': record({ name: 'The Other', citation: '"see {code} of {dd.mm.yyyy}"' }) };
    expect(wanted({ ...other, 'articles/a.md': article({ date: '2002' }, 'see The Other of 04.05.2001, see GZ of 05.05.2001') })).toEqual(['other 2001-05-04 a', 'gazette 2001-05-05 a']);
  });

  test('is wanted by an article of that very issue, which cites another of it, until there is one', () => {
    const own = article({ date: '2001-05-04' }, 'As told (see GZ of 04.05.2001).');
    expect(wanted({ 'articles/a.md': own })).toEqual(['gazette 2001-05-04 a']);
    expect(wanted({ 'articles/a.md': own, 'articles/later.md': citing })).toEqual(['gazette 2001-05-04 a']);
    expect(wanted({ 'articles/a.md': own, 'articles/b.md': article({ date: '2001-05-04' }) })).toEqual([]);
  });

  test('is one issue where the patterns of two sources overlap: that of the longer words', () => {
    const other = { 'sources/other.md': record({ name: 'The Other', citation: '"GZ of {dd.mm.yyyy}"' }) };
    expect(wanted({ ...other, 'articles/a.md': citing })).toEqual(['gazette 2001-05-04 a']);
  });
});

/** Of an issue: its articles, and those that cite it. */
function issue(files: ContentFiles, day = '2001-05-04'): [string[], string[]] {
  const found = openArchive(files).site.archive.citations.issue('gazette', day);
  return [(found?.articles ?? []).map(({ id }) => id), (found?.citedBy ?? []).map(({ id }) => id)];
}

describe('a cited issue of the archive', () => {
  test('has its articles, and those that cite it, newest first and each once', () => {
    const files = { 'articles/a.md': citing, 'articles/newer.md': citing.replace('2001-06-01', '2001-07-01'), 'articles/c.md': article({ date: '2001-05-04' }), 'articles/b.md': article({ date: '2001-05-04T10:00' }) };
    expect(issue(files)).toEqual([['b', 'c'], ['newer', 'a']]);
    expect(issue(files, '2001-05-05')).toEqual([[], []]);
  });

  test('is not cited in a heading, in code or in a link, for no reader sees a citation there', () => {
    const cites = 'see GZ of 04.05.2001';
    for (const body of [`## ${cites}`, `A \`${cites}\``, `A [${cites}](/x/)`, `A text.\n\n[^1]: ${cites}`]) expect(issue({ 'articles/a.md': article({}, body) })[1], body).toEqual([]);
    expect(issue({ 'articles/a.md': article({}, `A *text*, ${cites}.`) })[1]).toEqual(['a']);
  });

  test('is the issue of its articles, and stands among what the citing one cites', () => {
    const { site } = openArchive({ 'articles/a.md': article({ date: '2001-06-01' }, 'see GZ of 05.05.2001, see GZ of 04.05.2001, see GZ of 05.05.2001'), 'articles/b.md': article({ date: '2001-05-04' }), 'articles/c.md': article({ date: '2001-05' }) });
    const { citations } = site.archive;
    const [a, b, c] = ['a', 'b', 'c'].map((id) => site.archive.article(id));
    if (a === undefined || b === undefined || c === undefined) throw new Error('there are three articles');
    expect(citations.citedIn(a).map(({ day }) => day)).toEqual(['2001-05-05', '2001-05-04']);
    expect([citations.issueOf(b)?.citedBy, citations.issueOf(c), citations.citedIn(b)]).toEqual([[a], undefined, []]);
    expect(citations.cited({ source: 'gazette', day: '2001-05-04' }, a)).toEqual([b]);
    expect(citations.cited({ source: 'gazette', day: '2001-05-04' }, b)).toEqual([]);
  });
});

describe('the page of an issue', () => {
  const pages = (files: ContentFiles) => allPaths(openArchive(files).site).filter((path) => path.startsWith('sources/gazette/'));
  const day = article({ date: '2001-05-04' });

  test('is there when several of its articles are, and something cites it', () => {
    expect(pages({ 'articles/a.md': citing, 'articles/b.md': day, 'articles/c.md': day })).toEqual(['sources/gazette/2001/05/04']);
    expect(pages({ 'articles/a.md': citing, 'articles/b.md': day })).toEqual([]);
    expect(pages({ 'articles/b.md': day, 'articles/c.md': day })).toEqual([]);
  });

  test('is there once when the list of the source is parted into days, and has its neighbours', () => {
    const long = Object.fromEntries(Array.from({ length: 103 }, (_, index) => [`articles/l-${index}.md`, article({ date: index < 2 ? '2001-05-04' : '2001-07-05' })]));
    const { site } = openArchive({ ...long, 'articles/a.md': article({ date: '2002-01-01' }, 'see GZ of 04.05.2001, see GZ of 05.07.2001') });
    const routes = recordRoutes(site).filter(({ record: { kind }, period }) => kind === 'sources' && period?.key.length === 10);
    expect(routes.map(({ period, siblings }) => [period?.key, period?.articles.length, siblings.map(({ key }) => key)])).toEqual([
      ['2001-07-05', 101, ['2001-07-05', '2001-05-04']], ['2001-05-04', 2, ['2001-07-05', '2001-05-04']],
    ]);
  });

  test('lists its articles and who cites the issue', () => {
    const { site, read } = openArchive({ 'articles/a.md': citing, 'articles/b.md': day, 'articles/c.md': day });
    const route = recordRoutes(site).find(({ period }) => period?.key === '2001-05-04');
    if (route?.period === undefined) throw new Error('the issue has a page');
    const place = { ...route, period: route.period };
    const view = periodView(site, place, filedBy(site, read, route.record));
    expect([view.title, view.counted, view.entries.map(({ href }) => href), view.citedBy.map(({ href }) => href)]).toEqual(['4\u00a0May 2001', '2 articles', ['/articles/b/', '/articles/c/'], ['/articles/a/']]);
    expect(periodView(site, place).citedBy).toEqual([]);
  });
});
