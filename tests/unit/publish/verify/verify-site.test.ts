import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SiteMaking } from '../../../../src/publish/making/site-making.ts';
import type { Before } from '../../../../src/publish/making/site-making.ts';
import { silent } from '../../../../src/publish/command/progress.ts';
import { verifySite } from '../../../../src/publish/verify/verify-site.ts';
import { allPaths } from '../../../../src/site/addresses/routes.ts';
import { article, openArchive } from '../../../helpers/archive.ts';
import type { ContentFiles } from '../../../helpers/archive.ts';
import { temporaryFolder } from '../../../helpers/site.ts';

/** What is told of a site under /archive/ that has every page, with this on the page of its one article, after `change`. */
function verified(html: string, change: (out: string) => void = () => undefined, files: ContentFiles = {}): string[] {
  const edition = openArchive({ 'articles/a.md': article(), ...files }, { base: '/archive/' });
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

  test('is whole when links and places are written with references, of every form, and one that is made of a reference is read once', () => {
    expect(verified(link('/archive/search/?q=a&#x26;y', '/archive/search/?q=a&amp;y', '/archive/search/?q=&#34;a&#34;', '/archive/a&#38;amp;b.txt', '#a&#x26;b', '/archive/b&#38;c/#a&#38;b').replace('<p', '<p id="a&#x26;b"><p'), (out) => {
      writeFileSync(join(out, 'a&amp;b.txt'), '');
      mkdirSync(join(out, 'b&c'));
      writeFileSync(join(out, 'b&c/index.html'), '<p id="a&#38;b">');
    })).toEqual([]);
    expect(verified(link('/archive/a&#38;amp;b.txt'), (out) => { writeFileSync(join(out, 'a&b.txt'), ''); })).toEqual([expect.stringContaining('The link to "/archive/a&amp;b.txt" leads to a page ')]);
  });

  test.each([['/archive/nowhere/', 'page'], ['/about/', 'page'], ['/archive/articles/b', 'page'], ['../../../', 'page'], ['/archive/about/#nowhere', 'place'], ['#nowhere', 'place'], ['/archive/about#nowhere', 'place']])('is not when a link leads to %s', (href, lacks) => {
    expect(verified(link(href))).toEqual([expect.stringMatching(new RegExp(`^articles/a\\.md link-broken: The link to "${href}" leads to a ${lacks} `))]);
  });

  test('is not when a link that leads somewhere on one page leads nowhere on another', () => {
    const other = (out: string) => {
      mkdirSync(join(out, 'z'));
      writeFileSync(join(out, 'z/index.html'), '<a href="#own">x</a><a href="../b/">x</a>');
      mkdirSync(join(out, 'articles/b'));
      writeFileSync(join(out, 'articles/b/index.html'), '');
    };
    expect(verified(link('#own', '../b/'), other).map((line) => line.split(' leads')[0])).toEqual(['z/index.html link-broken: The link to "#own"', 'z/index.html link-broken: The link to "../b/"']);
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

  test('is whole when a recorded article is called as files of HTML are: its page is that of a folder all the same', () => {
    const edition = openArchive({ 'articles/a.html.md': article(), 'addresses.json': '{\n"/articles/a.html": "2025-03-28",\n"/old.html": "2025-03-28"\n}\n' });
    const out = temporaryFolder();
    for (const path of allPaths(edition.site)) {
      mkdirSync(join(out, path), { recursive: true });
      writeFileSync(join(out, path, 'index.html'), '');
    }
    const lacking = () => verifySite(edition, SiteMaking.of(out), silent).map(({ message }) => message);
    expect(lacking()).toEqual(['The page /old.html should have been made and was not.']);
    writeFileSync(join(out, 'old.html'), '');
    expect(lacking()).toEqual([]);
  });

  test('is not when a page was not made', () => {
    expect(verified('', (out) => { rmSync(dirname(join(out, 'articles/a/index.html')), { recursive: true }); })).toEqual(['articles/a.md page-missing: The page /archive/articles/a/ should have been made and was not.']);
  });

  test('is not when nothing was made at a former address that was published, or where a page is said to be gone', () => {
    const files = {
      'archive.yaml': 'title: T\ngone:\n  - address: /withdrawn/\n    date: 2024-05-06\n    reason: Withdrawn.\n',
      'addresses.json': '{\n"/": "2020-01-02",\n"/old.html": "2020-01-02",\n"/old/": "2020-01-02"\n}\n',
      'articles/a.md': article({ redirectFrom: '[/old/, /old.html]' }),
    };
    const there = (...paths: readonly string[]) => (out: string) => {
      for (const path of paths) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        writeFileSync(join(out, path), '<p>');
      }
    };
    const lost = (address: string) => `addresses.json page-missing: The page /archive/${address} should have been made and was not.`;
    expect(verified('', there('old/index.html', 'old.html', 'withdrawn/index.html'), files)).toEqual([]);
    expect(verified('', there('old.html', 'withdrawn/index.html'), files)).toEqual([lost('old/')]);
    expect(verified('', there('old/index.html', 'withdrawn/index.html'), files)).toEqual([lost('old.html')]);
    expect(verified('', there('old/index.html', 'old.html'), files)).toEqual([lost('withdrawn/')]);
  });
});

describe('a site that takes over what is as it was', () => {
  const edition = openArchive({ 'articles/a.md': article(), 'articles/b.md': article() });
  const place = '<p id="there">';
  const toPlace = link('/about/#there');
  // A table of links forgets those of no page when they are most.
  const lasting = link('/articles/', '/people/', '/search/');

  /** Makes it anew with other pages than these only where they differ from those before. @param unfollowed pages whose links nobody follows */
  function madeAfter(before: Before | undefined, { a = '', b = lasting, about = place }: Readonly<Record<string, string>>, unfollowed: readonly string[] = []) {
    const making = new SiteMaking(temporaryFolder(), { before });
    for (const path of allPaths(edition.site)) {
      const [file, html] = [join(path, 'index.html'), { 'articles/a': a, 'articles/b': b, about }[path] ?? ''];
      if (!making.reuse(file, html)) making.write(file, html, html);
    }
    const told = verifySite(edition, making, silent, new Set(unfollowed)).map(({ file, code }) => `${file} ${code}`);
    return { told, site: { folder: making.folder, kept: making.kept } };
  }

  test('follows a link anew where the page that it leads to is another, and stays silent where that has the place still', () => {
    const first = madeAfter(undefined, { a: toPlace });
    expect(madeAfter(first.site, { a: toPlace, about: `${place}more` }).told).toEqual([]);
    expect(madeAfter(first.site, { a: toPlace, about: '' }).told).toEqual(['articles/a.md link-broken']);
  });

  test('follows a link anew that was gone for a while, and with it the place that it led to', () => {
    const first = madeAfter(undefined, { a: toPlace });
    const second = madeAfter(first.site, { about: '' });
    expect([first.told, second.told]).toEqual([[], []]);
    expect(madeAfter(second.site, { a: toPlace, about: '' }).told).toEqual(['articles/a.md link-broken']);
  });

  test('follows a link anew that stood only on a page whose links nobody followed when the place went', () => {
    const first = madeAfter(undefined, { a: toPlace });
    const second = madeAfter(first.site, { a: toPlace, about: '' }, ['articles/a/index.html']);
    expect([first.told, second.told]).toEqual([[], []]);
    expect(madeAfter(second.site, { a: toPlace, b: toPlace, about: '' }, ['articles/a/index.html']).told).toEqual(['articles/b.md link-broken']);
  });
});
