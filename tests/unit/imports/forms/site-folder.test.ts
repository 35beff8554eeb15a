import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEdition } from '../../../../src/edition/edition.ts';
import { readFieldMap, usualFields } from '../../../../src/imports/forms/field-map.ts';
import { frontFields } from '../../../../src/imports/forms/front-fields.ts';
import { dot } from '../../../helpers/small-site.ts';
import { filesIn, folderOf, importInto, importWith } from '../folder.ts';
import type { Files } from '../../../helpers/site.ts';

// Synthetic. None of these papers, people and bridges exists.
async function imported(files: Files, options: Parameters<typeof importWith>[0] = {}) {
  const folder = folderOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [`site/${path}`, text])));
  mkdirSync(join(folder, 'site/static/images'), { recursive: true });
  writeFileSync(join(folder, 'site/static/images/dot.png'), dot);
  const report = await importWith(options, folder, 'site');
  return { ...report, folder, files: filesIn(join(folder, 'content')) };
}

describe('a folder of Hugo', () => {
  test('with TOML, bundles, aliases and taxonomies', async () => {
    const { files, passedOver, line } = await imported({
      'content/posts/the-bridge/index.md': '+++\ntitle = "The bridge"\ndate = 2001-03-04T10:00:00+01:00\ndraft = false\ntags = ["Bridges"]\naliases = ["/old/bridge/", "https://x.example/y"]\nsource = "Example Gazette"\n[author]\nname = "Ada Example"\n[taxonomies]\ncategories = ["Roads"]\n[params]\nmood = "good"\n+++\n\nText with {{< figure src="x" >}} and ![A dot](/images/dot.png "A caption").\n',
      'content/posts/_index.md': '---\ntitle: Posts\n---\n',
      'README.md': '# Site\n',
    });
    expect(line).toContain('1 item: 1 created');
    const text = files['articles/2001/03/the-bridge.md'] ?? '';
    expect(text).toContain('title: The bridge\ndate: 2001-03-04T10:00:00+01:00\nsource: example-gazette\ntopics:\n  - bridges\n  - roads\nbyline:\n  - Ada Example\nredirectFrom:\n  - /old/bridge\n  - /posts/the-bridge\n---\n');
    expect(text).toMatch(/!\[A dot\]\(dot-[0-9a-f]{8}\.png "A caption"\)/);
    expect(passedOver).toEqual([['file about the site', 1], ['list of a section', 1]]);
  });
});

describe('a folder of Jekyll', () => {
  test('gives the date and the name in the name of the file, and drafts in a folder', async () => {
    const { files } = await imported({
      '_posts/2001-03-04-the-bridge.md': '---\nlayout: post\ntitle: "The bridge"\ncategories: [news, local]\ntags: Bridges\npermalink: /2001/bridge.html\nsource: Example Gazette\n---\nText {% include x.html %}.\n',
      '_drafts/later.md': '---\ntitle: Later\n---\nText.\n',
      '_posts/2001-03-05-hidden.md': '---\ntitle: Hidden\npublished: false\nsource: Example Gazette\n---\nText.\n',
    });
    expect(files['articles/2001/03/the-bridge.md']).toContain('date: 2001-03-04\nsource: example-gazette\ntopics:\n  - bridges\n  - news\n  - local\nredirectFrom:\n  - /2001/bridge.html\n---\n');
    expect(files['articles/later.md']).toContain('draft: true\n');
    expect(files['articles/2001/03/hidden.md']).toContain('draft: true\n');
  });
});

test('a page without a title has that of its first heading, which its text does not show again where it begins with it', async () => {
  const { files } = await imported({
    'content/a.md': '---\ndate: 2001-03-04\nsource: Gazette\n---\n\n# The bridge #\n\nText.\n\n# More\n', 'content/b.md': '---\ntitle: B\ndate: 2001-03-04\nsource: Gazette\n---\n# The bridge\n\nText.\n',
    'content/c.md': '---\ndate: 2001-03-04\nsource: Gazette\n---\nWords.\n\n# The river\n',
  });
  expect(files['articles/2001/03/a.md']).toMatch(/title: The bridge\n[^]*\n---\n\nText\.\n\n# More\n$/);
  expect(files['articles/2001/03/b.md']).toMatch(/title: B\n[^]*\n---\n\n# The bridge\n/);
  expect(files['articles/2001/03/c.md']).toMatch(/title: The river\n[^]*\n---\n\nWords\.\n\n# The river\n$/);
});

test.each([
  ['  # First\n\nText one.\n\n# Second\n\nText two.\n', 'Second'], ['    # comment in code\n    more\n\n# Second\n', 'Second'], ['# A dot ![A dot](https://example.com/dot.png)\n\nText.\n', '.*A dot.*'],
  ['# The bridge[^1]\n\nText.\n\n[^1]: A note.\n', '.*The bridge.*'],
])('a page loses no line that is not its title, and no picture or note of its heading: %j', async (body, title) => {
  const { files } = await imported({ 'content/a.md': `---\ndate: 2001-03-04\nsource: Gazette\n---\n${body}` });
  const [front = '', ...text] = (files['articles/2001/03/a.md'] ?? '').split('\n---\n');
  expect(front).toMatch(new RegExp(`^title: ${title}$`, 'm'));
  expect(text.join('').replace(/^\n/, '').split('\n').length).toBe(body.split('\n').length);
  expect(text.join('')).toContain(body.split('\n')[0]?.split('![')[0]);
});

test('of a page with the line ends of Windows the heading goes as a whole', async () => {
  const { files } = await imported({ 'content/a.md': '---\r\ndate: 2001-03-04\r\nsource: Gazette\r\n---\r\n \r\n# The bridge\r\n\r\nText.\r\n' });
  expect(files['articles/2001/03/a.md']).toMatch(/title: The bridge\n[^]*\n---\n\nText\.\n$/);
});

test('Jekyll parts categories and tags that are one text by spaces, and no list; others do not', async () => {
  const topics = async (file: string, fields: string) => {
    const { files } = await imported({ [file]: `---\ntitle: A\ndate: 2001-03-04\nsource: Gazette\n${fields}---\nText.\n` });
    return /topics:\n((?: {2}- .*\n)*)/.exec(files['articles/2001/03/a.md'] ?? '')?.[1]?.match(/[^- \n]\S*/g);
  };
  expect(await topics('_posts/2001-03-04-a.md', 'categories: news local\ntags: [Open Source]\n')).toEqual(['open-source', 'news', 'local']);
  expect(await topics('content/a.md', 'categories: Local News\n')).toEqual(['local-news']);
});

describe('a page is published only where it says so in words that are understood', () => {
  test.each([
    ['draft: True', true, ''], ['draft: yes', true, ''], ['draft: 1', true, ''], ['published: False', true, ''], ['published: no', true, ''],
    ['draft: maybe', true, 'The field "draft" is "maybe", which is neither yes nor no, so it is a draft.'],
    ['published: later', true, 'The field "published" is "later", which is neither yes nor no, so it is a draft.'],
    ['draft: False', false, ''], ['draft: ""', false, ''], ['draft:', false, ''], ['published: True', false, ''], ['published: 2001-03-04 10:00', false, ''],
  ])('%s', async (field, isDraft, note) => {
    const { files, told } = await imported({ 'a.md': `---\ntitle: A\ndate: 2001-03-04\nsource: Gazette\n${field}\n---\nText.\n` });
    expect(files['articles/2001/03/a.md']?.includes('draft: true\n')).toBe(isDraft);
    expect(told.join()).toBe(note === '' ? '' : `articles/2001/03/a.md\n  ${note}`);
  });

  test('and "published" is what a file of the user makes of it', async () => {
    const { files } = await imported({ 'a.md': '---\ntitle: A\npublished: 4 Mar 2001\nsource: Gazette\n---\nText.\n' }, { fields: new Map([['published', 'date'], ...usualFields]) });
    expect(files['articles/2001/03/a.md']).toBe('---\ntitle: A\ndate: 2001-03-04\nsource: gazette\n---\n\nText.\n');
  });
});

describe('a folder of Astro or Eleventy', () => {
  test('has the usual fields, and tells of those that have no place', async () => {
    const { files, told } = await imported({ 'src/content/blog/bridge.mdx': '---\ntitle: The bridge\npubDate: 2001-03-04\nauthors:\n  - name: Ada Example\nmood: good\nsource: Example Gazette\n---\nText.\n' });
    expect(files['articles/2001/03/bridge.md']).toContain('byline:\n  - Ada Example\n');
    expect(told.join()).toContain('These fields were left out: mood.');
  });

  test('has its fields mapped by a file of the user', async () => {
    const folder = folderOf({ 'map.yaml': 'printed: date\nrubric: topics\npaper: source\ntags: none\n', 'bad.yaml': 'rubric: theme\n' });
    const fields = readFieldMap(join(folder, 'map.yaml'));
    if (typeof fields === 'string') throw new Error(fields);
    const { files } = await imported({ 'a.md': '---\ntitle: A\nprinted: 2001-03-04\nrubric: Bridges\npaper: Example Gazette\ntags: [x]\n---\nText.\n' }, { fields });
    expect(files['articles/2001/03/a.md']).toContain('date: 2001-03-04\nsource: example-gazette\ntopics:\n  - bridges\n---\n');
    expect(readFieldMap(join(folder, 'bad.yaml'))).toContain('gives rubric to "theme", which is none of title,');
    expect(readFieldMap(join(folder, 'none.yaml'))).toBe('cannot be read.');
  });
});

describe('frontmatter from outside', () => {
  test.each([
    ['that runs code', '---js\n{ title: process.exit() }\n---\nText.'],
    ['with a bomb of aliases', '---\na: &a [x]\nb: *a\n---\nText.'],
    ['in broken TOML', '+++\ntitle = \n+++\nText.'],
    ['in TOML without an end', '+++\ntitle = "A"\nText.'],
    ['in broken JSON', '{\n"title": }\n\nText.'],
  ])('%s is refused', (_, text) => {
    expect(frontFields('a.md', text)).toMatchObject({ ok: false });
  });

  test.each(['{{< figure src="a.png" >}}\n\nText.', '{% raw %}\nText.'])('is none where a template begins the text: %s', (text) => {
    const read = frontFields('a.md', text);
    expect(read.ok && [read.fields.size, read.body]).toEqual([0, text]);
  });

  test.each([
    ['+++\ntitle = "A" # see C+++\nweight = 1\n+++\nText.', [['title', ['A']], ['weight', ['1']]], 'Text.'],
    ['+++\ntitle = """A\n+++ B"""\n+++ \n\nText +++\n+++\n', [['title', ['A\n+++ B']]], '\nText +++\n+++\n'],
    ['+++\n+++\nText.', [], 'Text.'],
  ])('in TOML ends at a line that is three plus signs and nothing else: %j', (text, fields, body) => {
    const read = frontFields('a.md', text);
    expect(read.ok && [[...read.fields], read.body]).toEqual([fields, body]);
  });

  test('in JSON is read up to the brace that closes it', () => {
    const read = frontFields('a.md', '{\n"title": "A",\n"params": {\n"x": 1\n},\n"__proto__": {"y": "z"}\n}\n\nText.\n');
    expect(read.ok && [...read.fields]).toEqual([['title', ['A']], ['params.x', ['1']], ['__proto__.y', ['z']]]);
    expect(read.ok && read.body).toBe('\nText.\n');
  });
});

test('an address that is no path becomes the one on the web where it is the page’s own; any other is told, and so is what stands in a second field for the same', async () => {
  const { files, told } = await imported({
    '_config.yml': '',
    'a.md': '---\ntitle: A\ndate: 2001-03-04\npublishDate: 2001-05-06\ndescription: One.\nsummary: Two.\npermalink: https://gazette.example/a/\naliases: [old-a, "https://gazette.example/b/", /c/]\n---\nText.\n',
    'b.md': '---\ntitle: B\ndate: 2001-03-04\npublishDate: 2001-03-04\ncanonical: https://gazette.example/b/\npermalink: https://old.example/b/\n---\nText.\n',
    'c.md': '---\ntitle: C\ndate: 2001-03-04\npermalink: false\n---\nText.\n',
  });
  expect(files['articles/2001/03/a.md']).toContain('summary: One.\nurl: https://gazette.example/a/\nredirectFrom:\n  - /c\n');
  expect(files['articles/2001/03/b.md']).toContain('url: https://gazette.example/b/\ndraft: true\n---');
  const strange = (address: string) => `The former address "${address}" does not begin with "/", and was left out.`;
  for (const sentence of ['These fields were left out: publishDate, summary. A file of --fields gives them a place.', ...['old-a', 'https://gazette.example/b/', 'https://old.example/b/'].map(strange)]) expect(told.join('\n')).toContain(sentence);
  expect(told.join('\n').match(/left out/g)).toHaveLength(4);
});

test('a former address that is a page of every archive is left out, and so is the one that a page keeps', async () => {
  const own = ['/', '/about/', '/search/', '/search/help/', '/wanted/', '/articles/', '/people/', '/countries/', '/organisations/', '/topics/', '/sources/', '/2001/', '/2001/03/', '/404.html', '/robots.txt'];
  const { folder, files, told } = await imported({ 'a.md': `---\ntitle: A\ndate: 2001-03-04\nsource: Gazette\naliases: [${own.join(', ')}, /articles/2001/03/a/, /old/]\n---\nText.\n` });
  expect(files['articles/2001/03/a.md']).toContain('redirectFrom:\n  - /old\n---\n');
  expect(told.join()).toContain('The former address "/about/" is that of a page that every archive has, and was left out.');
  writeFileSync(join(folder, 'content/articles/2001/03/a.md'), (files['articles/2001/03/a.md'] ?? '').replace('/old\n', `/old\n${own.slice(1).map((address) => `  - ${address}\n`).join('')}`));
  const { problems } = openEdition({ content: join(folder, 'content'), base: '/', site: undefined, drafts: true });
  expect(problems.all().filter(({ code }) => code === 'redirect-taken')).toHaveLength(own.length - 1);
});

test('a folder with the configuration of Jekyll is a site, however many of its files are layouts', async () => {
  const { line } = await imported({ '_config.yml': 'title: x\n', '_layouts/a.html': '<p>a</p>', '_layouts/b.html': '<p>b</p>', '_posts/2001-03-04-a.md': '---\ntitle: A\n---\nText.\n' });
  expect(line).toContain('1 item: 1 created');
});

test.each([
  ['content/a.md', 'config/_default/hugo.toml', 'title = "Example Gazette"\nbaseURL = "https://gazette.example/"\n'], ['content/a.md', 'config/_default/config.yaml', 'title: Example Gazette\n'],
  ['posts/a.md', '_data/site.json', '{"title": "Example Gazette"}'], ['posts/a.md', 'src/_data/metadata.json', '{"title": "Example Gazette"}'], ['posts/a.md', '.eleventy.js', ''],
])('a folder with %s and %s is a site, however many of its files are templates', async (page, configuration, text) => {
  const { line, files } = await imported({ [configuration]: text, 'layouts/a.html': '<h1>{{ .Title }}</h1>', 'layouts/b.html': '<p>b</p>', [page]: '---\ntitle: A\ndate: 2001-03-04\n---\nText.\n' });
  expect(line).toContain('1 item: 1 created');
  expect(files['articles/2001/03/a.md']?.includes('source: example-gazette\n')).toBe(text !== '');
});

describe('a picture of a page', () => {
  const text = async (body: string) => {
    const { files, told } = await imported({ 'content/a.md': `---\ntitle: A\ndate: 2001-03-04\nsource: Gazette\ncanonical: https://gazette.example/2001/a/\n---\n${body}\n` });
    return { text: (files['articles/2001/03/a.md'] ?? '').split('\n---\n\n')[1]?.trim(), told: told.join('\n') };
  };

  test.each([
    ['![A [small] dot](https://cdn.example/x.png "By Ada")', '[A \\[small\\] dot. By Ada](<https://cdn.example/x.png>)', 'The picture https://cdn.example/x.png is not at hand: a link stands in its place.'],
    ['![](../x.png)', '[https://gazette.example/2001/x.png](<https://gazette.example/2001/x.png>)', 'a link stands in its place'],
    ['[![A dot](//cdn.example/x.png)](https://gazette.example/)', '[A dot](https://gazette.example/)', 'its words stand in its place'],
    ['![A dot](data:image/png;base64,AAAA)', 'A dot', 'its words stand in its place'],
    ['![A dot][d]\n\n[d]: https://cdn.example/x.png', '[A dot](<https://cdn.example/x.png>)\n\n[d]: https://cdn.example/x.png', 'a link stands in its place'],
    ['Text <img src="x.png" alt="A &lt;dot"> more.', 'Text A &lt;dot more.', 'its words stand in its place'],
    ['`![code](x.png)`', '`![code](x.png)`', ''],
  ])('that is not at hand is never loaded from elsewhere: %s', async (body, made, said) => {
    const { text: written, told } = await text(body);
    expect(written).toBe(made);
    expect(told).toContain(said);
  });

  test.each(['![A dot][d]\n\n[d]: /images/dot.png "Title"', '<p align="center"><img alt="A dot" src="/images/dot.png"></p>', '![A dot](/images/d%6Ft.png)'])('is found however it is named: %s', async (body) => {
    expect((await text(body)).text).toMatch(/dot-[0-9a-f]{8}\.png/);
  });
});

test('a page in quarantine is filed where it belongs once it is mended', async () => {
  const { folder, files } = await imported({ 'content/posts/the-bridge.md': '---\ntitle: [A\n---\nText.\n', 'content/posts/b.md': '---\ntitle: B\n---\nText.\n' });
  const path = '.quarantine/markdown-site/content/posts/the-bridge.md';
  expect(Object.keys(files).filter((name) => name.startsWith('.quarantine'))).toEqual([path, path.replace('.md', '.txt')]);
  writeFileSync(join(folder, 'content', path), '---\ntitle: A\ndate: 2001-03-04\n---\nText.\n');
  expect((await importInto(folder, join('content', path))).line).toContain('1 created');
  expect(filesIn(folder)['content/articles/2001/03/the-bridge.md']).toContain('redirectFrom:\n  - /posts/the-bridge\n');
  writeFileSync(join(folder, 'site/content/posts/the-bridge.md'), '---\ntitle: A\ndate: 2001-03-04\n---\nText.\n');
  expect((await importInto(folder, 'site')).line).toContain('2 unchanged');
  expect((await importInto(folder, 'content/.quarantine')).line).toContain('1 item: 0 created, 1 unchanged');
});

test('a site twice changes no byte', async () => {
  const { folder, files } = await imported({ 'a.md': '---\ntitle: A\ndate: 2001\n---\n![x](/images/dot.png)\n' });
  expect((await importInto(folder, 'site')).line).toContain('1 unchanged');
  expect(filesIn(join(folder, 'content'))).toEqual(files);
});

test.each([['a site', 'page.md', '---\ntitle: A\n---\n\nText.\n'], ['a folder of texts', 'page.txt', 'A title\n\nText.\n']])('a link in %s is passed over, wherever it leads', async (_, name, text) => {
  const folder = folderOf({ [`site/${name}`]: text, [`secret-${name}`]: text.replace('A', 'Secret') });
  symlinkSync(join(folder, `secret-${name}`), join(folder, 'site', `link-${name}`));
  const { line } = await importInto(folder, 'site');
  expect(line).toContain('1 item: 1 created');
  expect(Object.values(filesIn(join(folder, 'content'))).join()).not.toContain('Secret');
});
