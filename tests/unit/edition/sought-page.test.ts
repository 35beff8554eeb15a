import { expect, test } from 'vitest';
import { soughtPage } from '../../../src/edition/sought-page.ts';
import { article, openArchive, record } from '../../helpers/archive.ts';

const edition = openArchive({
  'articles/2001/bridge.md': article({ redirectFrom: '/old/bridge.html' }),
  'articles/2001/broken.md': article({ date: 'yesterday' }),
  'articles/2001/unfinished.md': '---\ntitle: A draft\ndraft: true\n---\n',
  'people/ada-example.md': record({ name: 'Ada Example' }),
}, { drafts: true });

const link = (path: string) => ({ href: path, text: path });

test('of a file with an error, or that is no finished draft, is said what is wrong with it', () => {
  const broken = soughtPage(edition, '/articles/2001/broken/');
  expect([broken.file, broken.near]).toEqual(['articles/2001/broken.md', []]);
  expect(broken.told.map(({ line, message, fix }) => `${String(line)} ${message} ${fix}`).join()).toMatch(/^3 .*"yesterday".* Write /);
  expect(soughtPage(edition, '/articles/2001/unfinished/').told.map(({ message }) => message).join()).toMatch(/^The draft has no /);
});

test('a former address leads to the page that had it', () => {
  expect(soughtPage(edition, '/old/bridge.html')).toEqual({ built: false, file: undefined, told: [], moved: link('/articles/2001/bridge/'), near: [] });
});

test('a picture is the page of no file', () => {
  expect(soughtPage(edition, '/articles/2001/bridge.png').file).toBe(undefined);
});

test('addresses that are nearly the same are named, also where that of a file was typed', () => {
  expect(soughtPage(edition, '/articles/2001/birdge/')).toEqual({ built: false, file: 'articles/2001/birdge.md', told: [], moved: undefined, near: [link('/articles/2001/bridge/')] });
  expect(soughtPage(edition, '/articles/2001/bridge.md').near).toEqual([link('/articles/2001/bridge/')]);
  expect(soughtPage(edition, '/people/%41da-exampel').near).toEqual([link('/people/ada-example/')]);
  expect(soughtPage(edition, '/%zz/nothing/at/all/of/it/').near).toEqual([]);
});

test.each(['/feed.xml', '/people/ada-example/feed.xml', '/sitemap-index.xml', '/opensearch.xml', '/robots.txt'])('%s is told as a file that a build makes, and not as a page that lacks its text', (path) => {
  expect(soughtPage(edition, path)).toEqual({ built: true, file: undefined, told: [], moved: undefined, near: [] });
});
