import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SiteMaking } from '../../../src/publish/making/site-making.ts';
import { silent } from '../../../src/publish/progress.ts';
import { verifySite } from '../../../src/publish/verify-site.ts';
import { allPaths } from '../../../src/site/routes.ts';
import { article, openArchive } from '../../helpers/archive.ts';
import { temporaryFolder } from '../../helpers/site.ts';

/** What is told of a site under /archive/ that has every page, with this on the page of its one article, after `change`. */
function verified(html: string, change: (out: string) => void = () => undefined): string[] {
  const edition = openArchive({ 'articles/a.md': article() }, { base: '/archive/' });
  const out = temporaryFolder();
  for (const path of allPaths(edition.site)) {
    mkdirSync(join(out, path), { recursive: true });
    writeFileSync(join(out, path, 'index.html'), path === 'articles/a' ? html : '<p id="there">');
  }
  change(out);
  return verifySite(edition, SiteMaking.of(out), silent).map(({ file, code, message }) => `${file} ${code}: ${message}`);
}

const link = (...hrefs: string[]) => `<p id="own">${hrefs.map((href) => `<a href="${href}">x</a>`).join('')}</p>`;

describe('the finished site', () => {
  test('is whole when every page is there and every link leads somewhere', () => {
    expect(verified(link('/archive/', '/archive/about/', '/archive/about', '/archive/about/#there', '#own', '../', '/archive/search/?q=x&#38;y', 'https://other.example/', '//other.example/'))).toEqual([]);
  });

  test.each([['/archive/nowhere/', 'page'], ['/about/', 'page'], ['/archive/articles/b', 'page'], ['../../../', 'page'], ['/archive/about/#nowhere', 'place'], ['#nowhere', 'place'], ['/archive/about#nowhere', 'place']])('is not when a link leads to %s', (href, lacks) => {
    expect(verified(link(href))).toEqual([expect.stringMatching(new RegExp(`^articles/a\\.md link-broken: The link to "${href}" leads to a ${lacks} `))]);
  });

  test('is not when a folder without a page is linked, be it without a slash', () => {
    expect(verified(link('/archive/empty'), (out) => { mkdirSync(join(out, 'empty')); })).toHaveLength(1);
  });

  test('is not when a size of a picture is not there', () => {
    const files = (out: string) => { for (const name of ['a.png', 'a-640.webp']) writeFileSync(join(out, name), 'x'); };
    const page = (width: number) => `<img src="/archive/a.png" srcset="/archive/a-${String(width)}.webp 640w, /archive/a.png 1200w" alt="x">`;
    expect(verified(page(640), files)).toEqual([]);
    expect(verified(page(960), files)).toEqual([expect.stringContaining('The link to "/archive/a-960.webp" leads to a page that is not there')]);
  });

  test('is not when a page was not made', () => {
    expect(verified('', (out) => { rmSync(dirname(join(out, 'articles/a/index.html')), { recursive: true }); })).toEqual(['articles/a.md page-missing: The page /archive/articles/a/ should have been made and was not.']);
  });
});
