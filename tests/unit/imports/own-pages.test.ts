import { expect, test } from 'vitest';
import { isOwnPage } from '../../../src/imports/own-pages.ts';
import { isMakersOwn, ownFiles } from '../../../src/site/addresses/own-files.ts';
import { settledPaths } from '../../../src/site/addresses/routes.ts';
import { feedPath } from '../../../src/site/feed-link.ts';
import { openArchive } from '../../helpers/archive.ts';

const { site } = openArchive({ 'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n' });
const foldersAndFeeds = ['_astro/a.css', '_pictures/a.webp', 'search/data/a/words.bin', 'sitemap-0.xml', feedPath({ kind: 'people', id: 'ada' })];

test('what a build makes of an archive without articles, an import takes for the archive’s own', () => {
  const made = [...settledPaths(site).filter((path) => path !== '' && !path.startsWith('sources/')), ...ownFiles, ...foldersAndFeeds];
  expect(made.filter((path) => !isOwnPage(`/${path}`))).toEqual([]);
  expect(foldersAndFeeds.filter((path) => !isMakersOwn(path))).toEqual([]);
});
