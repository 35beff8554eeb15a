import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scriptSettings } from '../../../../src/imports/forms/site-script.ts';
import { none } from '../../../../src/imports/clipping/found.ts';
import { dot } from '../../../helpers/small-site.ts';
import type { Files } from '../../../helpers/site.ts';
import { filesIn, folderOf, importWith } from '../folder.ts';

// Synthetic. None of these papers, people and bridges exists.
async function imported(files: Files, options: Parameters<typeof importWith>[0] = {}) {
  const folder = folderOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [`site/${path}`, text])));
  mkdirSync(join(folder, 'site/static/images'), { recursive: true });
  writeFileSync(join(folder, 'site/static/images/dot.png'), dot);
  const report = await importWith(options, folder, 'site');
  return { ...report, files: filesIn(join(folder, 'content')) };
}

describe('the configuration of a site says what its pages do not:', () => {
  const page = (title: string, fields = '') => `---\ntitle: ${title}\ndate: 2001-03-04\n${fields}---\n`;

  test('its title is the source and its language theirs, unless a page or the command says another; a folder or an ending of a language goes before', async () => {
    const site = {
      'hugo.toml': 'title = "Example Gazette"\nbaseURL = "https://gazette.example/"\ndefaultContentLanguage = "en"\n[languages.en]\nweight = 1\n[languages.de]\nweight = 2\n',
      'content/a.md': `${page('A')}Text.\n`, 'content/de/b.md': `${page('B')}Text.\n`, 'content/c/index.de.md': `${page('C', 'source: Other Paper\n')}Text.\n`, 'content/c/_index.de.md': page('List'),
    };
    const { files, passedOver } = await imported(site);
    expect(files['articles/2001/03/a.md']).toContain('source: example-gazette\nlanguage: en\nredirectFrom:\n  - /a\n');
    expect(files['articles/2001/03/b.md']).toContain('source: example-gazette\nlanguage: de\nredirectFrom:\n  - /de/b\n');
    expect(files['articles/2001/03/c.md']).toContain('source: other-paper\nlanguage: de\nredirectFrom:\n  - /de/c\n');
    expect(passedOver).toEqual([['list of a section', 1]]);
    const told = await imported(site, { given: { ...none, title: undefined, date: undefined, source: 'Third Paper', language: undefined, take: [] } });
    expect(told.files['articles/2001/03/a.md']).toContain('source: third-paper\n');
  });

  test('links lead to the articles, else to where the site stood', async () => {
    const { files, told } = await imported({
      'hugo.toml': 'title = "Example Gazette"\nbaseURL = "https://gazette.example/"\n',
      'content/posts/b.md': `${page('B')}Text.\n`,
      'content/posts/a.md': `${page('A')}[b](b.md) [b](/posts/b/) [b](../b/#place) [b]({{< ref "b.md" >}}) [about](/about/ "Title") [file](</files/a b.pdf>) [here](#head) <a href="#head">here</a> <a class="x" href="/about/?a=1&amp;b=2">about</a> [c][c] [w](https://w.example/)\n\n[c]: b.md\n\n![x](/no.png)\n`,
    });
    expect(files['articles/2001/03/a.md']).toContain(
      '\n[b](/posts/b/) [b](/posts/b/) [b](/posts/b/) [b](/posts/b/) [about](https://gazette.example/about/ "Title") [file](https://gazette.example/files/a%20b.pdf) here <span>here</span> '
      + '<a href="https://gazette.example/about/?a=1&amp;b=2">about</a> [c][c] [w](https://w.example/)\n\n[c]: /posts/b/\n\n[x](<https://gazette.example/no.png>)\n',
    );
    expect(told.join()).not.toContain('words stand in its place');
  });

  test('where nothing says where it stood, a link to a page that did not come along becomes words, and is told', async () => {
    const { files, told } = await imported({ 'a.md': `${page('A', 'source: Gazette\n')}[**b**](more/b.md), [gone](gone.md "Title"), [Ada](/people/ada/).\n`, 'more/b.md': `${page('B', 'source: Gazette\n')}Text.\n` });
    expect(files['articles/2001/03/a.md']).toContain('\n[**b**](/articles/2001/03/b/), gone, [Ada](/people/ada/).\n');
    expect(told.join()).toContain('The link to "gone.md" leads to no page that came along: its words stand in its place.');
  });

  test('a post of Jekyll keeps the address that the configuration makes, and is found by it', async () => {
    const { files } = await imported({
      '_config.yml': 'title: Example Gazette\nurl: https://gazette.example\nbaseurl: /paper\npermalink: /:categories/:year/:i_month/:title/\n',
      'news/_posts/2001-03-04-the-bridge.md': '---\ntitle: The bridge\n---\nText.\n',
      '_posts/2001-03-05-more.md': '---\ntitle: More\ncategories: Town Hall\n---\n[a]({% post_url 2001-03-04-the-bridge %}) [b]({{ site.baseurl }}/news/2001/3/the-bridge/) [c]({{ "/about/" | relative_url }}) [d]({{ site.url }}{{ site.baseurl }}/x.pdf) [e]({{ site.url }}/) ![x]({{ site.baseurl }}/images/dot.png)\n',
    });
    expect(files['articles/2001/03/the-bridge.md']).toContain('redirectFrom:\n  - /paper/news/2001/3/the-bridge\n');
    expect(files['articles/2001/03/more.md']).toContain('redirectFrom:\n  - /paper/town/hall/2001/3/more\n');
    expect(files['articles/2001/03/more.md']).toMatch(/\n\[a\]\(\/articles\/2001\/03\/the-bridge\/\) \[b\]\(\/articles\/2001\/03\/the-bridge\/\) \[c\]\(https:\/\/gazette\.example\/paper\/about\/\) \[d\]\(https:\/\/gazette\.example\/paper\/x\.pdf\) \[e\]\(https:\/\/gazette\.example\/\) !\[x\]\(dot-[0-9a-f]{8}\.png\)\n/);
  });

  test('a site below a path has it in all its addresses, and links to what is beside a page keep it', async () => {
    const { files, told } = await imported({
      'hugo.toml': 'title = "Example Gazette"\nbaseURL = "https://gazette.example/paper/"\n',
      'content/posts/a.md': `${page('A', 'aliases: [/old/]\n')}[doc](doc.pdf), [up](../other/), ![p](p.png), [b](../b/), [b](/posts/b/), [b](/paper/posts/b/), [b]({{< ref "b.md" >}}), [top](/x.pdf)\n`,
      'content/posts/b.md': `${page('B')}Text.\n`, 'content/c.md': `${page('C', 'draft: true\n')}[doc](doc.pdf)\n`, 'content/about.md': `${page('About')}Text.\n`,
    });
    expect(files['articles/2001/03/a.md']).toContain('redirectFrom:\n  - /paper/old\n  - /paper/posts/a\n');
    const b = '[b](/articles/2001/03/b/)';
    expect(files['articles/2001/03/a.md']).toContain(
      `\n[doc](https://gazette.example/paper/posts/a/doc.pdf), [up](https://gazette.example/paper/posts/other/), [p](<https://gazette.example/paper/posts/a/p.png>), ${b}, ${b}, ${b}, ${b}, [top](https://gazette.example/x.pdf)\n`,
    );
    expect(files['articles/2001/03/c.md']).toContain('[doc](https://gazette.example/paper/c/doc.pdf)');
    expect(files['articles/2001/03/about.md']).not.toContain('redirectFrom');
    expect(told.join()).toContain('The former address "/paper/about/" is that of a page that every archive has, and was left out.');
  });

  test('of two pages below a path that would have one name, links to the second lead to its former address', async () => {
    const { files } = await imported({
      'hugo.toml': 'title = "Example Gazette"\nbaseURL = "https://gazette.example/paper/"\n',
      'content/x/a.md': `${page('A')}One.\n`, 'content/y/a.md': `${page('B')}Two.\n`, 'content/z.md': `${page('Z')}[one](x/a.md) [two](y/a.md)\n`,
    });
    expect(files['articles/2001/03/z.md']).toContain('[one](/articles/2001/03/a/) [two](/paper/y/a/)');
  });
});

describe('a site whose configuration is a program', () => {
  const addressed = async (files: Files) => {
    const made = await imported({ ...files, 'a.md': '---\ntitle: A\ndate: 2001-03-04\nsource: Gazette\npermalink: /posts/a/\n---\n[b](/paper/posts/b/) [b](/posts/b/) [x](/paper/x.pdf)\n', 'b.md': '---\ntitle: B\ndate: 2001-03-04\nsource: Gazette\npermalink: /posts/b/\n---\nText.\n' });
    const text = made.files['articles/2001/03/a.md'] ?? '';
    return [/redirectFrom:\n {2}- (.*)\n/.exec(text)?.[1], text.trimEnd().split('\n').at(-1)];
  };
  const below = ['/paper/posts/a', '[b](/articles/2001/03/b/) [b](/articles/2001/03/b/) [x](https://gazette.example/paper/x.pdf)'];

  test.each([
    ['base of Astro', { 'astro.config.mjs': "import { defineConfig } from 'astro/config';\n// base: '/not/',\nexport default defineConfig({\n  integrations: [x({ base: '/other' })], /* base: '/nor', */ site: 'https://gazette.example', // it's\n  base: '/paper',\n});\n" }],
    ['base of Astro without slashes', { 'astro.config.ts': 'export default { "site": "https://gazette.example", "base": "paper/" };\n' }],
    ['pathPrefix of Eleventy', { 'eleventy.config.js': "export default function (config) {\n  config.addFilter('x', (one) => `${one}/`);\n}\nexport const config = { pathPrefix: '/paper/' };\n", '_data/site.json': '{ "url": "https://gazette.example" }' }],
    ['pathPrefix of Eleventy in a file whose name begins with a dot', { '.eleventy.js': "module.exports = () => {\n  return { dir: { input: 'src' }, pathPrefix: \"/paper\" };\n};\n", '_data/site.json': '{ "url": "https://gazette.example/paper/" }' }],
    ['pathPrefix of Eleventy beside an address that is called baseUrl', { 'eleventy.config.js': "export const config = { pathPrefix: '/paper/' };\n", '_data/site.yaml': 'baseUrl: https://gazette.example\n' }],
    ['pathPrefix of Eleventy below something else called base', { 'eleventy.config.js': "const folders = { base: 'src' };\nexport const config = { pathPrefix: '/paper/' };\nexport default function (config) {}\n", '_data/site.json': '{ "url": "https://gazette.example" }' }],
    ['base of Astro below types and what else is called so', { 'astro.config.ts': "type A = { base: 'x' | 'y' };\nconst other = { base: 'z', site: 'https://other.example' };\nexport default defineConfig({ pathPrefix: '/no', site: 'https://gazette.example', base: '/paper' } satisfies B);\n" }],
    ['base of Astro in what is given away by its name', { 'astro.config.mjs': "const other = { base: 'z' };\nconst config = { site: 'https://gazette.example', base: '/paper' };\nexport default config;\n" }],
    ['base of Astro below a site of a plugin', { 'astro.config.mjs': "export default {\n  integrations: [seo({ twitter: { site: '@gazette' } }), feed({ site: 'https://other.example' })],\n  site: 'https://gazette.example',\n  base: '/paper',\n};\n" }],
    ['base of Astro below regular expressions', { 'astro.config.mjs': "export default {\n  integrations: [sitemap({ filter: (page) => !/\\/drafts\\//.test(page), not: [/[/'\"{]\\/\\//i, /{/], half: 4 / 2 })], site: 'https://gazette.example', base: '/paper',\n};\n" }],
  ])('has the path in its addresses that it says: %s', async (_, files) => {
    expect(await addressed(files)).toEqual(below);
  });

  test.each(["base: process.env.BASE ?? '/paper'", 'base: `/${paper}`', "base: '/'", "vite: { base: '/paper' }", "// base: '/paper'", "base: './'", "base: '.'", "base: '/paper' + more", "pathPrefix: '/paper'"])('has none that is worked out, empty, of a plugin or in a comment: %s', async (setting) => {
    expect((await addressed({ 'astro.config.mjs': `export default {\n  site: 'https://gazette.example',\n  ${setting}\n};\n` }))[0]).toBe('/posts/a');
  });
});

test.each([['baseurl: paper', '/paper/a'], ['baseurl: /v1.2/', '/v1.2/a'], ['baseurl: //gazette.example/', '/a'], ['baseurl: gazette.example', '/a']])('baseurl of Jekyll is a path where it is no address: %s', async (setting, address) => {
  const { files } = await imported({ '_config.yml': `title: Gazette\n${setting}\npermalink: /:title/\n`, '_posts/2001-03-04-a.md': '---\ntitle: A\n---\nText.\n' });
  expect(files['articles/2001/03/a.md']).toContain(`redirectFrom:\n  - ${address}\n`);
});

test('only a base that the program gives away counts, and none where it gives none', () => {
  expect(scriptSettings("interface A { base: 'x', }\nexport default { site: 'https://gazette.example' };\n", 'base')).toEqual({ site: 'https://gazette.example', path: undefined });
});

test('a program as the configuration of a site is read in time, whatever is in it', () => {
  const started = performance.now();
  for (const text of ['/*'.repeat(200_000), '`'.repeat(200_001), "'".repeat(200_001), 'base: '.repeat(100_000), `base:${' '.repeat(200_000)}`, '{'.repeat(200_000), '"\\'.repeat(100_000), '[/'.repeat(200_000), '=/[\\'.repeat(100_000), `(${' '.repeat(200_000)}/`, ' /'.repeat(200_000), 'export '.repeat(100_000), `export${' '.repeat(200_000)}`, `base:''${' '.repeat(200_000)}`]) scriptSettings(text, 'base');
  expect(performance.now() - started).toBeLessThan(2000);
});

describe('the address of a page of Hugo', () => {
  const formerly = async (config: string, file: string, fields = '', others: Files = {}) => {
    const { files, told } = await imported({ 'hugo.toml': `title = "Gazette"\n${config}`, ...others, [file]: `---\ntitle: "The “Bridge” & more"\ndate: 2001-03-04\n${fields}---\nText.\n` });
    const article = Object.entries(files).find(([path]) => path.startsWith('articles/'))?.[1] ?? '';
    return { addresses: /redirectFrom:\n((?: {2}- .*\n)*)/.exec(article)?.[1]?.trim() ?? '', told: told.join('\n') };
  };

  test.each([
    ['/:year/:month/:day/:slug/', 'content/posts/a.md', '', '/2001/03/04/the-bridge-more'],
    ['/:year/:slug/', 'content/posts/a.md', 'slug: Opened Now\n', '/2001/opened-now'],
    ['/x/:title.html', 'content/posts/a.md', '', '/x/the-bridge-more.html'],
    ['/:section/:filename', 'content/posts/Old Town/A Bridge.md', '', '/posts/a-bridge'],
    ['/:sections/:contentbasename/', 'content/posts/2001/deep/a/index.md', '', '/posts/2001/a'],
  ])('is made by its permalinks: %s of %s', async (pattern, file, fields, address) => {
    for (const config of [`[permalinks]\nposts = "${pattern}"\n`, `[permalinks.page]\nPosts = "${pattern}"\n`]) {
      expect((await formerly(config, file, fields, { 'content/posts/2001/_index.md': '' })).addresses).toBe(`- ${address}`);
    }
  });

  test('is that below content/ in small letters, with the date in the name of its file unless that gives the date', async () => {
    const [file, permalinks] = ['content/News/2001-03-04-A Bridge.md', { 'config/_default/permalinks.toml': 'posts = "/:slug/"\n' }];
    expect((await formerly('', file, '', permalinks)).addresses).toBe('- /news/2001-03-04-a-bridge');
    expect((await formerly('[frontmatter]\ndate = [":filename", ":default"]\n', file)).addresses).toBe('- /news/a-bridge');
    expect((await formerly('', 'content/posts/a.md', 'slug: b\n', permalinks)).addresses).toBe('- /b');
  });

  test('is a file where uglyURLs says so, of all pages or of those of a section, and so are its aliases, but not what it says itself', async () => {
    for (const config of ['uglyURLs = true\n', '[uglyURLs]\nposts = true\n']) {
      const { addresses } = await formerly(config, 'content/posts/A Bridge.md', 'aliases: [/old/, /older.html]\n');
      expect(addresses).toBe('- /old.html\n  - /older.html\n  - /posts/a-bridge.html');
    }
    expect((await formerly('uglyurls = true\n[permalinks]\nposts = "/:year/:slug/"\n', 'content/posts/c/index.md')).addresses).toBe('- /2001/the-bridge-more.html');
    expect((await formerly('uglyURLs = true\n', 'content/posts/c/index.md', 'url: /own/\n')).addresses).toBe('- /own');
    expect((await formerly('[uglyURLs]\nposts = false\nnews = true\n', 'content/posts/a.md', 'aliases: [/old/]\n')).addresses).toBe('- /old\n  - /posts/a');
    const front = await formerly('uglyURLs = true\n', 'content/a.md', 'aliases: [/]\n');
    expect([front.addresses, front.told]).toEqual(['- /a.html', expect.stringContaining('The former address "/" is none that can be filed, and was left out.')]);
    expect((await formerly('[uglyURLs]\nposts = true\n[languages.de]\nweight = 1\n', 'content/de/posts/a.md', 'aliases: [/old/]\n')).addresses).toBe('- /old.html\n  - /de/posts/a.html');
  });

  test('is what the page itself says, and no other', async () => {
    expect((await formerly('', 'content/posts/a.md', 'url: /own/\naliases: [/old/]\n')).addresses).toBe('- /old\n  - /own');
  });

  test.each(['/:weekdayname/:slug/', '/:sections[last]/:slug/'])('is left out and told where its file alone does not say it: %s', async (pattern) => {
    const { addresses, told } = await formerly(`[permalinks]\nposts = "${pattern}"\n`, 'content/posts/a.md', 'aliases: [/old/]\n');
    expect(addresses).toBe('- /old');
    expect(told).toContain(`The configuration makes its address by "${pattern}", which its file alone does not tell: that address was left out.`);
  });
});

test('a picture that is nothing but a link to a larger one is taken as the larger', async () => {
  const { files } = await imported({ 'a.md': '---\ntitle: A\ndate: 2001-03-04\nsource: Gazette\n---\n[![A dot](/images/dot-1x1.png)](/images/dot.png)\n' });
  expect(files['articles/2001/03/a.md']).toMatch(/\n!\[A dot\]\(dot-[0-9a-f]{8}\.png\)\n/);
});

test('empty lines above the fields are passed over, and the name of a file may part the date by a low line', async () => {
  const { files } = await imported({ 'content/2001-03-04_the_bridge.md': '\n \n+++\ntitle = "The bridge"\nsource = "Gazette"\n+++\nText.\n', 'content/b.md': '\n---\n\nText below a line.\n' });
  expect(files['articles/2001/03/the-bridge.md']).toContain('title: The bridge\ndate: 2001-03-04\n');
  expect(files['articles/b.md']).toContain('\n---\n\nText below a line.\n');
});

test.each([['2001-03-04 5:00:00 +0000', '2001-03-04T05:00:00+00:00'], ['2001-03-04 15:00', '2001-03-04T15:00:00']])('a time may have an hour of one figure: %s', async (date, filed) => {
  const { files } = await imported({ 'a.md': `---\ntitle: A\ndate: ${date}\n---\nText.\n` });
  expect(files['articles/2001/03/a.md']).toContain(`date: ${filed}\n`);
});
