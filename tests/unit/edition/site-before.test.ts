import { expect, test } from 'vitest';
import { SiteBefore } from '../../../src/edition/site-before.ts';
import { manifestFile } from '../../../src/site/manifest.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

test('the file of a page of the public site is that of its folder, also of an article that is called as files of HTML are, or the file of a former address', () => {
  const files = ['articles/report.html/index.html', 'articles/plain/index.html', 'index.html', 'old.html'];
  const folder = writeFiles(temporaryFolder(), { '_headers': '/_astro/*\n', [manifestFile]: files.map((file) => `${'0'.repeat(64)}  data/${file}\n`).join('') });
  const site = new SiteBefore(folder, '/');
  expect(['articles/report.html', 'articles/plain', '', 'old.html', 'gone'].map((path) => site.fileOf(path))).toEqual([...files, undefined]);
});
