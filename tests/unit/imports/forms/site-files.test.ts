import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dot } from '../../../helpers/small-site.ts';
import type { Files } from '../../../helpers/site.ts';
import { filesIn, folderOf, importInto } from '../folder.ts';

// Synthetic. None of these papers and bridges exists.
async function imported(files: Files) {
  const folder = folderOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [`site/${path}`, text])));
  mkdirSync(join(folder, 'site/static/images'), { recursive: true });
  writeFileSync(join(folder, 'site/static/images/dot.png'), dot);
  const report = await importInto(folder, 'site');
  return { ...report, folder, files: filesIn(join(folder, 'content')) };
}

const fields = (title: string) => `---\ntitle: ${title}\ndate: 2001-03-04\n---\n`;
const jekyll = { '_config.yml': 'title: Example Gazette\nurl: https://gazette.example\nbaseurl: /paper\n' };

describe('a page in HTML with frontmatter is an article like one in Markdown:', () => {
  test('a post of Jekyll, with its links, pictures and templates', async () => {
    const { files, told } = await imported({
      ...jekyll,
      '_posts/2001-03-04-the-bridge.html': '---\ntitle: The bridge\ncategory: news\n---\n<p>The <b>bridge</b> is <a href="{% post_url 2001-03-05-more %}">open</a>, <a href="more.pdf">more</a>, <a href="#head">here</a>, <a href="javascript:x()">x</a>. {{ site.title }} <i class="{{ page.mood }}">said</i></p><p><img src="{{ site.baseurl }}/images/dot.png" alt="A dot"></p>\n',
      '_posts/2001-03-05-more.md': '---\ntitle: More\n---\n[bridge]({% post_url 2001-03-04-the-bridge %})\n',
    });
    expect(files['articles/2001/03/the-bridge.md']).toMatch(
      /^---\ntitle: The bridge\ndate: 2001-03-04\nsource: example-gazette\ntopics:\n {2}- news\nredirectFrom:\n {2}- \/paper\/news\/2001\/03\/04\/the-bridge.html\n---\n\nThe \*\*bridge\*\* is \[open\]\(\/articles\/2001\/03\/more\/\), \[more\]\(https:\/\/gazette\.example\/paper\/news\/2001\/03\/04\/more\.pdf\), here, x\. \{\{ site\.title \}\} \*said\*\n\n!\[A dot\]\(dot-[0-9a-f]{8}\.png\)\n$/,
    );
    expect(files['articles/2001/03/more.md']).toContain('[bridge](/articles/2001/03/the-bridge/)');
    expect(told).toEqual(['articles/2001/03/the-bridge.md\n  The template {{ site.title }} stands in the text as it is.\n  A link that leads to no place on the web became plain text.']);
  });

  test.each([['content/posts/a.html', 'hugo.toml'], ['posts/a.html', '.eleventy.js'], ['_essays/a.html', '_config.yml'], ['_posts/2001-03-04-a.html', '_config.yml']])('%s beside %s, also where no page is in Markdown', async (page, configuration) => {
    const { files, line } = await imported({ [configuration]: '', 'layouts/x.html': '<p>x</p>', '_layouts/y.html': `${fields('Y')}<p>y</p>`, [page]: `${fields('A')}<p>Text.</p>` });
    expect(line).toContain('1 item: 1 created');
    expect(files['articles/2001/03/a.md']).toMatch(/\n---\n\nText\.\n$/);
  });

  test('a link whose address a template makes becomes words, and is told', async () => {
    const { files, told } = await imported({ ...jekyll, '_posts/2001-03-04-a.html': `${fields('A')}<p><a href="{{ page.previous.url }}">Before</a> and <a href="{{ site.baseurl }}/{% unknown %}">this</a>.</p>` });
    expect(files['articles/2001/03/a.md']).toMatch(/\n---\n\nBefore and this\.\n$/);
    expect(told.join()).toMatch(/The link to "\{\{ page\.previous\.url \}\}" leads to no page that came along: its words stand in its place\./);
  });

  test.each(['<h1>', '<h1 ', '{', '{%'])('one that is full of %s is read in time', async (sign) => {
    const spent = process.cpuUsage();
    const { line } = await imported({ ...jekyll, '_posts/2001-03-04-a.html': `---\nlayout: post\n---\n<p>Text.</p>${sign.repeat(40_000)}` });
    expect(line).toContain('1 item');
    expect(process.cpuUsage(spent).user / 1_000_000).toBeLessThan(6);
  });

  test('without a title it has that of its first heading, which its text does not show again', async () => {
    const { files } = await imported({ ...jekyll, '_posts/2001-03-04-a.html': '---\nlayout: post\n---\n<h1 class="x">The <i>bridge</i></h1>\n<p>Text.</p>' });
    expect(files['articles/2001/03/a.md']).toMatch(/^---\ntitle: The bridge\n[^]*\n---\n\nText\.\n$/);
  });

  test('and one that is mended in quarantine is filed where it belongs', async () => {
    const { folder } = await imported({ ...jekyll, '_posts/2001-03-04-a.html': '---\ntitle: [A\n---\n<p>Text.</p>' });
    const path = 'content/.quarantine/markdown-site/_posts/2001-03-04-a.html';
    writeFileSync(join(folder, path), '---\ntitle: A\nsource: Gazette\n---\n<p>Text.</p>');
    expect((await importInto(folder, path)).line).toContain('1 created');
    expect(filesIn(folder)['content/articles/2001/03/a.md']).toMatch(/^---\ntitle: A\ndate: 2001-03-04\nsource: gazette\n---\n\nText\.\n$/);
  });
});

test('files in HTML that are no pages, and lists that a template makes, become no articles', async () => {
  const { line, passedOver } = await imported({
    ...jekyll, '_posts/2001-03-04-a.md': fields('A') + 'Text.\n',
    'index.html': '---\ntitle: Home\n---\n{% for post in site.posts %}<p>{{ post.title }}</p>{% endfor %}\n', 'tags.njk': '---\ntitle: Tags\npagination:\n  data: collections\n---\n<p>x</p>\n',
    'saved.html': '<p>Saved.</p>', '_layouts/a.html': `${fields('A')}{{ content }}`, '_includes/b.njk': fields('B'), 'assets/c.html': fields('C'), 'search.html': '---\nlayout: page\n---\n<p>x</p>', '404.html': '---\ntitle: Not found\n---\n<p>x</p>', 'README.adoc': '= Site\n',
  });
  expect(line).toContain('1 item: 1 created');
  expect(passedOver).toEqual([['list of a section', 2], ['file in HTML without frontmatter', 1]]);
});

test.each([
  ['_posts/2001-03-04-a.textile', 'h1. A', 'Textile'], ['content/posts/a.adoc', '= A', 'AsciiDoc'], ['content/a.org', '#+title: A', 'Org'], ['docs/a.rst', `${fields('A')}Text.`, 'reStructuredText'], ['about.njk', '---\ntitle: About\n---\n<p>Text.</p>', 'Nunjucks'], ['news/a.liquid', `${fields('A')}{% for x in y %}{% endfor %}`, 'Liquid'],
])('a page in a markup that is not read is quarantined and says how to bring it in: %s', async (file, text, markup) => {
  const { line, told, files } = await imported({ ...jekyll, 'b.md': `${fields('B')}Text.\n`, [file]: text });
  expect(line).toContain('2 items: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 1 quarantined');
  expect(told).toContain(`site/${file}:1: quarantined: It is written in ${markup}, which is not read. Save its text as Markdown or HTML, below the same fields.`);
  expect(files[`.quarantine/markdown-site/${file}`]).toBe(text);
});

test.each(['expiryDate', 'expirydate', 'unpublishdate'])('a page that its site shows until some day is a draft, and no link leads to it: %s', async (field) => {
  const { folder, files, told } = await imported({
    'content/a.md': `---\ntitle: A\ndate: 2001-03-04\nsource: Gazette\n${field}: 2002-01-01\n---\nText.\n`, 'content/b.md': '---\ntitle: B\ndate: 2001-03-04\nsource: Gazette\n---\n[a](a.md)\n',
    'content/c.md': `---\ntitle: C\ndate: 2001-03-04\nsource: Gazette\n${field}: ""\n---\nText.\n`,
  });
  expect(files['articles/2001/03/a.md']).toContain('draft: true\n');
  expect(told).toContain('articles/2001/03/a.md\n  Its site shows it until 2002-01-01 and no longer, so it is a draft.');
  expect(files['articles/2001/03/b.md']).toMatch(/\n---\n\na\n$/);
  expect(files['articles/2001/03/c.md']).not.toContain('draft');
  writeFileSync(join(folder, 'site/content/c.md'), `---\ntitle: C\ndate: 2001-03-04\nsource: Gazette\n${field}: 2003-01-01\n---\nText.\n`);
  expect((await importInto(folder, 'site')).told).toEqual(['articles/2001/03/c.md: kept as edited: it is public, and would become a draft. Its site shows it until 2003-01-01 and no longer. To take it off the site, write "draft: true" below its other fields.']);
});
