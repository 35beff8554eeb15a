import { expect, test } from 'vitest';
import { redirectPages } from '../../../src/publish/host-files/redirects.ts';
import { article, openArchive, record, told } from '../../helpers/archive.ts';

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
