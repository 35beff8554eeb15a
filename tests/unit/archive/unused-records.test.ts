import { expect, test } from 'vitest';
import { reportUnused } from '../../../src/archive/unused-records.ts';
import { checkTexts } from '../../../src/edition/checks/check-texts.ts';
import { Problems } from '../../../src/problems/collector.ts';
import { article, openArchive, record } from '../../helpers/archive.ts';
import type { ContentFiles } from '../../helpers/archive.ts';

const unused = (files: ContentFiles) => {
  const edition = openArchive(files);
  checkTexts(edition);
  return edition.problems.all().filter(({ code }) => code === 'record-unused').map(({ file, line, severity }) => `${file}:${String(line)} ${severity}`);
};
const ada = { 'people/ada.md': record({ name: 'Ada Example' }) };

test('a record that nothing leads to is noted at its name', () => {
  expect(unused({ 'articles/a.md': article(), ...ada })).toEqual(['people/ada.md:2 note']);
});

test.each<[string, ContentFiles]>([
  ['an article lists', { 'articles/a.md': article({ people: 'Ada Example' }) }],
  ['a text has a link to', { 'articles/a.md': article({}, 'See [her](/people/ada/#cited).') }],
  ['a link in the text of another record leads to', { 'articles/a.md': article({ topics: 'trade' }), 'topics/trade.md': record({ name: 'Trade' }, 'See [her](../../people/ada).') }],
  ['an article names among its mentions', { 'articles/a.md': article({ mentions: '{ text: ada }' }) }],
])('a record that %s is used', (_, files) => {
  expect(unused({ ...ada, ...files })).toEqual([]);
});

test('a record that another refers to is used: as broader, as a place, as an office', () => {
  expect(unused({
    'articles/a.md': article({ people: 'Ada Example', topics: 'circles' }),
    'people/ada.md': record({ name: 'Ada Example', countries: 'ruritania', roles: '[{ title: Chief, organisation: works }]' }),
    'countries/ruritania.md': record({ name: 'Ruritania' }), 'organisations/works.md': record({ name: 'Example Works' }),
    'topics/shapes.md': record({ name: 'Shapes' }), 'topics/circles.md': record({ name: 'Circles', broader: 'shapes' }),
  })).toEqual([]);
});

test('to be called distinct from another is no use', () => {
  expect(unused({ 'articles/a.md': article({ people: 'Ada Example' }), 'people/ada.md': record({ name: 'Ada Example', distinctFrom: 'ben' }), 'people/ben.md': record({ name: 'Ben Sample' }) })).toEqual(['people/ben.md:2 note']);
});

test('a source that only citations name is used', () => {
  const other = record({ name: 'The Other', code: 'OT', citation: '"see {code} of {dd.mm.yyyy}"' });
  expect(unused({ 'articles/a.md': article({}, 'See OT: see OT of 01.02.2000.'), 'sources/other.md': other })).toEqual([]);
  expect(unused({ 'articles/a.md': article(), 'sources/other.md': other })).toEqual(['sources/other.md:2 note']);
});

test('nothing is noted while an article cannot be read, which may list the record', () => {
  expect(unused({ 'articles/a.md': article(), 'articles/b.md': article({ people: '[Ada Example, Nobody]' }), 'people/ben.md': record({ name: 'Ben' }), ...ada })).toEqual([]);
});

test('a record that a text names is used, whether it is listed or not', () => {
  expect(unused({ 'articles/a.md': article({}, 'Ada Example spoke.'), ...ada })).toEqual([]);
  expect(unused({ 'articles/a.md': article({ title: 'Ada Example speaks' }), ...ada })).toEqual([]);
});

test('a record that a text is known to name is used', () => {
  const { site, content } = openArchive({ 'articles/a.md': article(), ...ada });
  const noted = (mentioned: readonly string[]) => {
    const problems = new Problems();
    reportUnused(site.archive, content.authorities, new Set(mentioned), problems);
    return problems.all().map(({ file }) => file);
  };
  expect(noted([])).toEqual(['people/ada.md']);
  expect(noted(['people/ada'])).toEqual([]);
});
