import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EditionSettings } from '../../../../src/edition/settings.ts';
import { article, articleOf, openArchive, record, told } from '../../../helpers/archive.ts';
import { root } from '../../../helpers/site.ts';
import { dot } from '../../../helpers/small-site.ts';

const around = {
  'articles/deep/b.md': article({ redirectFrom: '[/old/b/, /1999/b.html]', countries: 'France' }, 'The paragraph. (see GZ of 04.05.2000)\n\nA note.[^1]\n\n[^1]: Noted.'),
  'articles/dot.png': dot,
  'articles/shows.md': article({}, '![A dot](dot.png)'),
  'articles/unready.md': article({ draft: 'true', countries: 'Spain' }),
  'people/ada.md': record({ name: 'Ada' }),
};

/** What is told of an article with this text, or of another file where one is named. */
function links(body: string, settings: Partial<EditionSettings> = {}, files: Record<string, string> = {}, file = 'articles/a.md') {
  return told(openArchive({ ...around, 'articles/a.md': article({}, body), ...files }, settings).problems.all(), file);
}

const mark = / id="(p-[0-9a-f]{6})"/.exec((() => {
  const edition = openArchive(around);
  return edition.texts.article(articleOf(edition, 'deep/b')).html;
})())?.[1] ?? '';

describe('a link', () => {
  test.each([
    '[x](/)', '[x](/people/ada/)', '[x](/people/ada)', '[x](/people/ada/index.html)', '[x](/people/)', '[x](/articles/deep/b/)', '[x](../deep/b/)', '[x](/people/../people/ada/)', '[x](/countries/france/)', '[x](/2001/02/)', '[x](/search/?q=x)',
    '[x](/old/b/)', '[x](/1999/b.html)', '[x](/articles/dot.png)', '[x](/favicon.svg)', '[x](/robots.txt)', '[x](/sitemap-index.xml)', '[x](/search/data/x/terms-0.bin)',
    '[x](https://other.example/nowhere/)', '[x](//other.example/nowhere/)', '[x](mailto:a@example.org)', '[x][d]\n\n[d]: /people/ada/', '<a href="/people/ada/">x</a>', '<a href="/people/&#97;d&#x61;/?a&amp;b">x</a>',
    '[x](#main)', `[x](/articles/deep/b/#${mark})`, '[x](/articles/deep/b/#fn-1)', '[x](/wanted/#gazette-2000-05-04)', '[x](/people/ada/#articles)',
    '`[x](/nowhere/)`', '\\[x](/nowhere/)', '<!-- <a href="/nowhere/"> -->',
  ])('that leads somewhere, or is none of ours to follow, is fine: %s', (body) => {
    expect(links(`Text. ${body}`)).toEqual([]);
    expect(links(`Text.\n\n${body}`, { base: '/archive/' })).toEqual([]);
  });

  test('of which there is the address alone is told as a line that readers do not see', () => {
    expect(links('Text.\n\n[d]: /nowhere/')).toEqual(['line-unseen 9:1']);
  });

  test.each([
    ['to no page', 'One [x](/nowhere/).', 'link-broken 7:5'],
    ['to a file that is not there', '[x](/articles/cat.png)', 'link-broken 7:1'],
    ['without the slash at its beginning', '[x](people/ada/)', 'link-broken 7:1'],
    ['in other capitals', '[x](/People/Ada/)', 'link-broken 7:1'],
    ['by a definition', 'One.\n\nTwo [x][d].\n\n[d]: /nowhere/', 'link-broken 9:5'],
    ['in HTML', 'One.\n\n<p>two\n  <a class="y" href="/nowhere/">x</a></p>', 'link-broken 10:3'],
    ['in HTML within a line', 'One <a href=\'/nowhere/\'>x</a>.', 'link-broken 7:5'],
    ['in a quotation, a list and a table', '> - x\n>   [x](/nowhere/)', 'link-broken 8:5'],
    ['to a country that nothing names', '[x](/countries/estonia/)', 'link-broken 7:1'],
    ['to a place that is not in its own text', '[x](#nowhere)', 'link-broken 7:1'],
    ['to a place that is not in another text', '[x](/articles/deep/b/#p-000000)', 'link-broken 7:1'],
    ['to an issue that nobody wants', '[x](/wanted/#gazette-2000-05-05)', 'link-broken 7:1'],
  ])('%s is told where it stands', (_, body, expected) => {
    expect(links(body)).toEqual([expected]);
  });

  test('in the text of a record is told where it stands', () => {
    expect(links('Text.', {}, { 'people/ada.md': record({ name: 'Ada' }, 'A [friend](/people/ben/).') }, 'people/ada.md')).toEqual(['link-broken 5:3']);
  });

  test('is judged as readers will see the site, also where drafts are shown: what only a draft brings about is not there', () => {
    for (const drafts of [true, false]) {
      expect(links('[x](/articles/unready/) [y](/countries/spain/)', { drafts }), String(drafts)).toEqual(['link-broken 7:1', 'link-broken 7:25']);
    }
  });

  test('of a draft may lead to another draft, and not to nowhere', () => {
    const draft = { 'articles/other.md': article({ draft: 'true' }, '[x](/articles/unready/) [y](/countries/spain/) [z](/nowhere/)') };
    for (const drafts of [true, false]) expect(links('Text.', { drafts }, draft, 'articles/other.md'), String(drafts)).toEqual(['link-broken 8:48']);
  });

  test('that is broken is told with what it lacks, and with the addresses that are nearly like it', () => {
    const said = (body: string) => openArchive({ ...around, 'articles/a.md': article({}, body) }).problems.all().filter(({ code }) => code === 'link-broken').map(({ message, fix }) => `${message} ${fix}`);
    expect(said('[x](../people/ada.md) [x](ada.md) [x](/organisations/ada/) [x](deep/b.md) [x](/people/ada.md)').map((one) => one.split('? ')[0])).toEqual([
      ['../people/ada.md', '/people/ada/'], ['ada.md', '/people/ada/'], ['/organisations/ada/', '/people/ada/'], ['deep/b.md', '/articles/deep/b/'], ['/people/ada.md', '/people/ada/'],
    ].map(([link = '', page = '']) => `The link to "${link}" leads to a page that is not there. Did you mean "${page}"`));
    expect(said('[x](www.example.com/a)')).toEqual(['The link to "www.example.com/a" leads to a page that is not there. Write https:// before the address of another site: https://www.example.com/a.']);
    expect(said('[x](example.com/a) [x](news.example.kz) [x](a.b@example.org) [x](a@example.org?subject=x)').map((one) => one.split('there. ')[1])).toEqual([
      'Write https:// before the address of another site: https://example.com/a.', 'Write https:// before the address of another site: https://news.example.kz.',
      'Write mailto: before an address of mail: mailto:a.b@example.org.', 'Write mailto: before an address of mail: mailto:a@example.org?subject=x.',
    ]);
    for (const name of ['table.csv', 'slides.pptx', 'icon.svg', 'film.mov', 'index.shtml', 'notes.md', 'St.Petersburg', 'v1.two/x/', 'report.de.pdf', 'logo@2x.png']) expect(said(`[x](${name})`).join(''), name).not.toMatch(/https:\/\/|mailto:/);
    expect(said('[x](/people/adda/)')).toEqual(['The link to "/people/adda/" leads to a page that is not there. Did you mean "/people/ada/"? Correct the link in the text; links between pages begin and end with "/", as in "/people/some-name/".']);
    expect(said('[x](/articles/unready/)')).toEqual(['The link to "/articles/unready/" leads to a draft, which has no page. Take "draft: true" out of the article that is meant, or the link out of this one.']);
    expect(said('[x](#lost)')).toEqual(['The link to "#lost" leads to a place that is not on that page. Copy the address of the paragraph from its page, or take out the "#" and what follows it.']);
  });
});

describe('a link to a page that was renamed or moved', () => {
  /** The pages that are suggested for the links of an article. */
  function meant(body: string, files: Record<string, string>, lines: Record<string, string> = {}, settings: Partial<EditionSettings> = {}) {
    return openArchive({ ...files, 'articles/a.md': article(lines, body) }, settings).problems.all().filter(({ code, file }) => code === 'link-broken' && file === 'articles/a.md').map(({ fix }) => /^Did you mean (.*?)\? /.exec(fix)?.[1]);
  }

  test('is told with the page of that name in another folder, of several with those in the nearest', () => {
    const summits = Object.fromEntries(['1990', '1991', '1992', '1993', '2001/04'].map((folder) => [`articles/${folder}/summit.md`, article({ title: folder })]));
    expect(meant('[x](/articles/2001/03/summit/)', summits)).toEqual(['"/articles/2001/04/summit/", "/articles/1990/summit/" or "/articles/1991/summit/"']);
  });

  test('is told with the page that has all its words in its name and title, in whatever order, and not for a word or a number alone', () => {
    const files = {
      'articles/2001/02/2001-02-03-example-bridge.md': article({ title: 'Nothing' }),
      'articles/2001/long.md': article({ title: 'An “Example” of a harbour and its bridge, and of a Müller’s mill' }),
      'people/ada-example.md': record({ name: 'Ada Example' }),
    };
    expect(meant('[x](/articles/1999/example-bridge/) [x](/articles/harbour-and-bridge.html) [x](../muller_example.md#p) [x](/people/example-ada/) [x](/articles/mill/) [x](/articles/02-2001/)', files)).toEqual([
      '"/articles/2001/02/2001-02-03-example-bridge/" or "/articles/2001/long/"', '"/articles/2001/long/"', undefined, '"/people/ada-example/"', undefined, undefined,
    ]);
    expect(meant('[x](/articles/mullers-example/)', files)).toEqual(['"/articles/2001/long/"']);
  });

  test('is told with the page that it has now, where it had nearly the address before', () => {
    const files = { 'articles/new.md': article({ title: 'New', redirectFrom: '[/articles/former-place/, /1999/first.html]' }), 'people/ada.md': record({ name: 'Ada', redirectFrom: '/people/old-name/' }) };
    expect(meant('[x](/articles/former-plase/) [x](former-place.md) [x](/articles/2001/first.html) [x](/people/olt-name/) [x](/authors/old-name/)', files)).toEqual(['"/articles/new/"', '"/articles/new/"', '"/articles/new/"', '"/people/ada/"', '"/people/ada/"']);
  });

  test('is told with nearly its address also where it has the ending of a file', () => {
    const files = { 'articles/river-trade.md': article({ title: 'New' }), 'people/ada.md': record({ name: 'Ada', redirectFrom: '[/1999/first.html]' }) };
    expect(meant('[x](/articles/rivers-trade.html) [x](/articles/rivers-trade.md) [x](people/adda.md) [x](/1999/frst.html) [x](/1999/firt/)', files)).toEqual(['"/articles/river-trade/"', '"/articles/river-trade/"', '"/people/ada/"', '"/people/ada/"', '"/people/ada/"']);
  });

  test('is told with the same pages where it begins with the path that the site lives under', () => {
    const files = { 'people/ada.md': record({ name: 'Ada' }) };
    expect(meant('[x](/news/people/adda/) [x](/people/adda/) [x](/news/people/ada.md) [x](/news/organisations/ada/#p)', files, {}, { base: '/news/' })).toEqual(['"/people/ada/"', '"/people/ada/"', '"/people/ada/"', '"/people/ada/"']);
  });

  test('is told with a draft only in another draft', () => {
    const files = { 'articles/new.md': article({ title: 'New name', draft: 'true', redirectFrom: '/articles/former/' }) };
    expect(meant('[x](/articles/formr/) [x](/articles/name-new/)', files)).toEqual([undefined, undefined]);
    expect(meant('[x](/articles/formr/) [x](/articles/name-new/)', files, { draft: 'true' })).toEqual(['"/articles/new/"', '"/articles/new/"']);
  });
});

test('the places of an article’s page that are no part of its text are those that its components have', () => {
  const source = (path: string) => readFileSync(join(root, 'src', path), 'utf8');
  const ids = ['documents/Article.astro', 'layouts/Page.astro'].flatMap((path) => [...source(path).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
  const known = /ofTheFrame = new Set\(\[([^\]]*)\]/.exec(source('edition/targets.ts'))?.[1] ?? '';
  expect(known.match(/[\w-]+/g)?.sort()).toEqual(ids.sort());
});
