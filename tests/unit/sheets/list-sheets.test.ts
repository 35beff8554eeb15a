import { expect, test } from 'vitest';
import { periodSheet } from '../../../src/sheets/list-sheets.ts';
import { flatten, periodsOfArchive, placed } from '../../../src/site/stretches.ts';
import { article, openArchive } from '../../helpers/archive.ts';

const inMarch = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`articles/a-${String(at)}.md`, article({ date: '1987-03-15' })]));

test.each([
  ['en-GB', ['Articles of 1987', 'Articles of March 1987', 'Articles of 15 March 1987']],
  ['de', ['Artikel aus dem Jahr 1987', 'Artikel aus dem März 1987', 'Artikel vom 15. März 1987']],
  ['ru', ['Статьи за 1987 год', 'Статьи за март 1987 г.', 'Статьи за 15 марта 1987 г.']],
])('in %s the pages of a year, of a month and of a day are called so', (language, titles) => {
  const { site } = openArchive({ 'archive.yaml': `title: Synthetic archive\nlanguage: ${language}\n`, ...inMarch });
  const shown = placed(flatten(periodsOfArchive(site.archive.articles))).map((place) => periodSheet(site, place).head.title.replaceAll('\u00a0', ' '));
  expect(shown).toEqual(titles.map((title) => `${title} · Synthetic archive`));
});
