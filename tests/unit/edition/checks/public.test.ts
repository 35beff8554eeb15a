import { describe, expect, test } from 'vitest';
import { checkRedirects } from '../../../../src/edition/checks/check-redirects.ts';
import type { PublicItem } from '../../../../src/edition/public-files.ts';
import { Problems } from '../../../../src/problems/collector.ts';
import { article, openArchive } from '../../../helpers/archive.ts';
import { dot } from '../../../helpers/small-site.ts';

const { content, site, pictures } = openArchive({ 'articles/a.md': article({}, 'Of Kazakhstan. ![A dot](dot.png)'), 'articles/dot.png': dot });

function toldOf(...items: readonly (string | PublicItem)[]): string[] {
  const problems = new Problems();
  checkRedirects(content, site, pictures, problems, items.map((item) => (typeof item === 'string' ? { path: item, is: 'a file' } : item)));
  return problems.all().map(({ code, file }) => `${code} ${file}`);
}

describe('a file of public/', () => {
  test('with an address of its own is fine', () => {
    expect(toldOf('favicon.svg', '.htaccess', 'articles/notes.txt', 'people/notes.pdf', 'about.html', 'verification/x.html')).toEqual([]);
  });

  test.each([
    'index.html', 'INDEX.html', 'articles/a/index.html', 'sources/gazette/index.html', 'countries/kazakhstan/index.html', 'about/index.html', '2001/02/index.html', '404.html', 'robots.txt', '_headers', 'manifest-sha256.txt', 'search/start.json',
    'articles/dot.png', '_astro/x.css', 'search/data/x/terms.bin', 'sitemap-0.xml',
  ])('may not take the place of what a build makes: %s', (path) => {
    expect(toldOf(path)).toEqual([`public-taken public/${path}`]);
  });

  test.each(['people', 'articles/a', 'countries/kazakhstan', 'search/help', 'articles/dot.png/x.txt', '404.html/x'])('may not be where a build needs a folder, nor below a file: %s', (path) => {
    expect(toldOf(path)).toEqual([`public-taken public/${path}`]);
  });

  test('that is a link or a pipe is told, since what it leads to would be published', () => {
    expect(toldOf({ path: 'notes', is: 'a link' }, { path: 'pipe', is: 'a device or a pipe' })).toEqual(['public-irregular public/notes', 'public-irregular public/pipe']);
  });
});
