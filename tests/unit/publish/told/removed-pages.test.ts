import { expect, test } from 'vitest';
import { removedLines } from '../../../../src/publish/told/removed-pages.ts';
import { openArchive } from '../../../helpers/archive.ts';

const edition = openArchive({});

test('lists by time and pages that are no record\'s come and go without a word', () => {
  expect(removedLines(edition, ['2001/index.html', '2001/05/index.html', 'people/bo/2001/index.html', 'countries/mars/named/index.html', 'people/index.html'])).toEqual([]);
});

test('five addresses are named, in order, and the others counted', () => {
  const files = ['people/bo/index.html', ...['f', 'b', 'a', 'c', 'd', 'e'].map((name) => `articles/2001/${name}/index.html`)];
  expect(removedLines(edition, files)).toEqual([expect.stringContaining('No page any more: /articles/2001/a/, /articles/2001/b/, /articles/2001/c/, /articles/2001/d/, /articles/2001/e/ and 2 more. ')]);
});
