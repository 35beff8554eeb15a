import { expect, test } from 'vitest';
import { redirectFile } from '../../../src/site/addresses/page-file.ts';
import { frameOf } from '../../../src/site/frame.ts';
import { SheetInputs } from '../../../src/sheets/inputs.ts';
import { pagesOf } from '../../../src/sheets/page-list.ts';
import { pageOf, pathsOf, useSource } from '../../../src/sheets/page-source.ts';
import type { Route } from '../../../src/sheets/page-source.ts';
import { RoutedPages } from '../../../src/sheets/routed-pages.ts';
import { article, openArchive, record } from '../../helpers/archive.ts';

const edition = openArchive({
  'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\ngone:\n  - { address: old/page.html, date: 2001-02-03, reason: A wish. }\n',
  'people/ada.md': record({ name: 'Ada Example' }),
  'topics/rain.md': record({ name: 'Rain' }),
  'articles/2001/one.md': article({ title: 'One', people: 'ada', topics: 'rain' }, 'Ada Example came.'),
  'articles/two.md': article({ title: 'Two', date: '2001-03-04' }),
});
const pages = new RoutedPages(edition);

/** Where the pages of a route lie, as the files under `src/pages/` have it. */
const files: Readonly<Record<Route, (path: string) => string>> = {
  home: () => 'index.html', notFound: () => '404.html', about: () => 'about/index.html', search: () => 'search/index.html', guide: () => 'search/help/index.html', wanted: () => 'wanted/index.html',
  time: () => 'articles/index.html', article: (path) => `articles/${path}/index.html`, index: (path) => `${path}/index.html`, record: (path) => `${path}/index.html`, period: (path) => `${path}/index.html`, gone: redirectFile,
};
const routes = Object.entries(files).map(([route, file]) => [route, file] as const).filter((entry): entry is [Route, (path: string) => string] => entry[0] in files);

test('routes have the pages of a build, each with what it shows there', () => {
  const routed = routes.flatMap(([route, file]) => pages.paths(route).map((path) => ({ file: file(path), sheet: pages.page(route, path).sheet })));
  const built = pagesOf(edition, new SheetInputs(edition, '')).map(({ file, sheet }) => ({ file, sheet: sheet() }));
  const byFile = (all: readonly { readonly file: string }[]) => all.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  expect(byFile(routed)).toEqual(byFile(built));
});

test('every page that is to be found describes itself to those who list it, where the archive is not described either', () => {
  const heads = pagesOf(edition, new SheetInputs(edition, '')).map(({ file, sheet }) => ({ file, head: sheet().head }));
  expect(heads.filter(({ head }) => !head.noIndex && (head.description ?? '') === '').map(({ file }) => file)).toEqual([]);
  expect(heads.find(({ file }) => file === 'index.html')?.head.description).toBe('The archive holds 2 articles, printed between February 2001 and March 2001.');
});

test('a page asks whoever was named last, and is told of a page that is none', async () => {
  useSource(pages);
  expect(await pathsOf('article')).toEqual(['two', '2001/one']);
  const { frame, sheet } = await pageOf('article', '2001/one');
  expect(frame).toEqual(frameOf(edition.site));
  expect(sheet.view.title).toBe('One');
  await expect(pageOf('article', 'three')).rejects.toThrow('There is no page three of the route article');
  useSource({ paths: () => [], page: () => pages.page('home', '') });
  await expect(pageOf('article', 'two')).rejects.toThrow('A page of the route article is no home');
});
