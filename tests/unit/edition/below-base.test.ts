import { expect, test } from 'vitest';
import { redirectPages } from '../../../src/publish/host-files/redirects.ts';
import { article, articleOf, openArchive, record, told } from '../../helpers/archive.ts';

const moved = {
  'articles/2001/a.md': article({ redirectFrom: '[/news/2010/06/second/, /newsletter/7.html, /news.html]' }),
  'people/ada-example.md': record({ name: 'Ada Example', redirectFrom: '/news/people/ada/' }),
  'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\ngone:\n  - address: /news/1999/x/\n    date: 2004-05-06\n    reason: Synthetic.\n',
};

const filesUnder = (base: string): readonly string[] => Array.from(redirectPages(openArchive(moved, { base })), ({ path }) => path).sort();

test('a former address that begins with the base is meant from the root of the host, any other from that of the archive', () => {
  expect(filesUnder('/news/')).toEqual(['2010/06/second/index.html', 'news.html', 'newsletter/7.html', 'people/ada/index.html']);
  expect(filesUnder('/')).toEqual(['news.html', 'news/2010/06/second/index.html', 'news/people/ada/index.html', 'newsletter/7.html']);
  expect(filesUnder('/other/news/')).toEqual(filesUnder('/'));
});

test('an address that was recorded without the base is the one below it, in the line where it stands', () => {
  const files = { 'articles/2001/a.md': article({ redirectFrom: '/news/old/' }) };
  const recorded = (...lines: string[]) => ({ ...files, 'addresses.json': `{\n${lines.map((line) => `"${line}": "2020-01-02"`).join(',\n')}\n}\n` });
  const said = (record: Record<string, string>, base: string) => told(openArchive(record, { base }).problems.all());
  expect(said(recorded('/news/old/', '/news/lost/', '/old/'), '/news/')).toEqual(['address-lost 3:1']);
  expect(said(recorded('/news/old/'), '/')).toEqual([]);
  expect(said(recorded('/old/'), '/')).toEqual(['address-lost 2:1']);
});

test('the base itself is the front page, which no former address can be', () => {
  const files = { 'articles/a.md': article({ redirectFrom: '[/news/]' }, '[home](/news/) [home](/news)') };
  expect(told(openArchive(files, { base: '/news/' }).problems.all())).toEqual(['redirect-taken 5:16']);
  expect(told(openArchive(files).problems.all())).toEqual([]);
});

test('a base of the name of a folder that the archive has pages in is no sign of the host', () => {
  const files = { 'articles/2001/a.md': article({ redirectFrom: '/articles/old/' }) };
  expect(Array.from(redirectPages(openArchive(files, { base: '/articles/' })), ({ path }) => path)).toEqual(['articles/old/index.html']);
});

test('so is a link in a text, whether as the archive writes it or as a browser shows it', () => {
  const files = { 'articles/a.md': article({}, '[one](/articles/b/) [same](/news/articles/b/) [old](/news/old/) [none](/news/none/)'), 'articles/b.md': article({ redirectFrom: '/news/old/' }) };
  const edition = openArchive(files, { base: '/news/' });
  expect([...edition.texts.article(articleOf(edition, 'a')).html.matchAll(/<a href="(\/[^"]*)"/g)].map(([, href]) => href)).toEqual(['/news/articles/b/', '/news/articles/b/', '/news/old/', '/news/none/']);
  expect(told(edition.problems.all())).toEqual(['link-broken 7:65']);
});

test('so is an address that is gone, and that of a record', () => {
  const { site } = openArchive(moved, { base: '/news/' });
  expect(site.archive.settings.gone.map(({ address }) => address)).toEqual(['1999/x']);
  expect(site.archive.declared('people').map(({ redirectFrom }) => redirectFrom)).toEqual([['people/ada']]);
});

test('an address that stands there with the base and without stands there twice', () => {
  const twice = { 'articles/2001/a.md': article({ redirectFrom: '[/news/old/, /old/]' }) };
  expect(told(openArchive(twice).problems.all())).toEqual([]);
  expect(told(openArchive(twice, { base: '/news/' }).problems.all())).toEqual(['redirect-taken 5:28']);
});
