import { describe, expect, test } from 'vitest';
import { article, openArchive, record } from '../../helpers/archive.ts';
import type { ContentFiles } from '../../helpers/archive.ts';

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
});
