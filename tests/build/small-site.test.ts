import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, readTree, root, run, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { dot, smallContent } from '../helpers/small-site.ts';

describe('a small archive under a base path', () => {
  let site = '';
  const page = (path: string) => load(readFileSync(join(site, path, 'index.html'), 'utf8'));

  beforeAll(async () => {
    const content = writeFiles(smallContent(), {
      'articles/search.md': '---\ntitle: A search\ndate: 1999\nsource: gazette\n---\n\nFound by Ben Sample in Luxembourg.\n\n[^1]: A note that nothing refers to, on Ben Sample in Chad.\n',
      'people/ben.md': '---\nname: Ben Sample\nroles: { title: Mayor, from: 1998 }\n---\n',
    });
    site = await buildSite(content, ['--base', '/archive/', '--site', 'https://papers.example'], { PROD: '', DEV: '1' });
  });

  test('every address carries the base path', () => {
    for (const [path, bytes] of readTree(site)) {
      if (!path.endsWith('.html')) continue;
      const $ = load(bytes);
      for (const address of $('[href], [src]').map((_, element) => $(element).attr('href') ?? $(element).attr('src')).get()) {
        expect(address, path).toMatch(/^(\/archive\/|#|https:\/\/(papers\.example\/archive\/|www\.wikidata\.org\/))/);
      }
    }
  });

  test('a country that a text alone names has a page, to which the text leads', () => {
    expect(page('articles/search')('.text a.name').map((_, { attribs }) => attribs['href']).get()).toEqual(['/archive/people/ben/', '/archive/countries/luxembourg/']);
    expect(page('countries/luxembourg')('.tally').text()).toBe('named in 1 article');
    expect(page('countries')('a[href="/archive/countries/luxembourg/"] + .count').text()).toBe('named in 1 article');
  });

  test('a person that a text alone names stands beside it with the office held then, and what that is', () => {
    const named = page('articles/search')('.subjects h3:contains("Also named")').parent();
    expect([named.find('.roles-then').text(), named.find('.role').text()]).toEqual(['With offices held when this was printed', 'Mayor']);
  });

  test('a name that no reader sees makes no page', () => {
    expect(existsSync(join(site, 'countries/chad'))).toBe(false);
  });

  test('canonical addresses and the sitemap name the site that the command was given', () => {
    expect(page('articles/first')('link[rel="canonical"]').attr('href')).toBe('https://papers.example/archive/articles/first/');
    const listed = [...readFileSync(join(site, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(listed).toContain('https://papers.example/archive/articles/first/');
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toContain('Sitemap: https://papers.example/archive/sitemap-index.xml');
  });

  test('a browser is told on the front page and on the search page how to search the archive from its address bar', () => {
    const told = [...readTree(site)].filter(([path, bytes]) => path.endsWith('.html') && bytes.includes('rel="search"')).map(([path]) => path);
    expect(told.sort()).toEqual(['index.html', 'search/index.html']);
    expect(page('')('link[rel="search"]').attr()).toMatchObject({ type: 'application/opensearchdescription+xml', href: '/archive/opensearch.xml' });
    const $ = load(readFileSync(join(site, 'opensearch.xml')), { xml: true });
    expect($('Url[type="text/html"]').attr('template')).toBe('https://papers.example/archive/search/?q={searchTerms}');
    expect($('LongName').text()).toBe(page('')('link[rel="search"]').attr('title'));
  });

  test('the sitemap lists every page but the search page, also one that is named like it', () => {
    const pages = [...readTree(site).keys()].filter((path) => path.endsWith('index.html') && !/^(?:(?:old|articles\/zweite)\/|search\/index\.html$)/.test(path));
    const listed = [...readFileSync(join(site, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>https:\/\/papers\.example\/archive\/([^<]*)<\/loc>/g)].map(([, path = '']) => decodeURIComponent(path));
    expect(listed).toContain('articles/search/');
    expect(listed.map((path) => `${path}index.html`).sort()).toEqual(pages.sort());
  });

  test('every page says what is shown where its address is shared, but for the one that is not there', () => {
    for (const [path, bytes] of readTree(site)) {
      if (!path.endsWith('.html') || bytes.includes('http-equiv="refresh"')) continue;
      const $ = load(bytes);
      const address = $('link[rel="canonical"]').attr('href');
      const shared = ['og:type', 'og:title', 'og:url'].map((property) => $(`meta[property="${property}"]`).attr('content'));
      expect(shared, path).toEqual(path === '404.html' ? [undefined, undefined, undefined] : [path.startsWith('articles/') && path !== 'articles/index.html' ? 'article' : path.startsWith('people/') && path !== 'people/index.html' ? 'profile' : 'website', expect.stringMatching(/./), address]);
    }
  });

  test('the headers for hosts that read such a file keep the policy, and only what is named by its content for ever', () => {
    expect(readFileSync(join(site, '_headers'), 'utf8')).toBe([
      '/*',
      "  Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-NFxSo1oocvKmnWYzV8WZ4NL/hJiC1lxonRRFUanaLMc='; worker-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      '  X-Content-Type-Options: nosniff',
      '  Referrer-Policy: strict-origin-when-cross-origin',
      '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
      '',
      '/archive/_astro/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '',
      '/archive/_pictures/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '',
      '/archive/search/data/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '',
    ].join('\n'));
  });

  test('every page of ours bears the policy of the headers but for frames, before anything that it rules', () => {
    const header = /Content-Security-Policy: (.*)/.exec(readFileSync(join(site, '_headers'), 'utf8'))?.[1];
    for (const [path, bytes] of readTree(site)) {
      if (!path.endsWith('.html') || /^(?:old|articles\/zweite)\//.test(path)) continue;
      const html = bytes.toString();
      const policy = load(html)('meta[http-equiv="Content-Security-Policy"]');
      expect(`${policy.attr('content') ?? path}; frame-ancestors 'none'`).toBe(header);
      expect(html.indexOf('Content-Security-Policy'), path).toBeLessThan(html.search(/<link|<script|<style|<img/));
    }
  });

  test('an article describes itself to machines, and no title can end the script that does', () => {
    const $ = page('articles/first');
    const script = $('script[type="application/ld+json"]');
    const described: unknown = JSON.parse(script.text());
    expect(described).toMatchObject({
      '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'First & <b>foremost</b>', datePublished: '2001-02-03', url: 'https://papers.example/archive/articles/first/',
    });
    expect(script.text()).not.toContain('<');
    expect(JSON.stringify(described)).toContain('https://papers.example/archive/people/ada-example/');
  });

  test('a title with markup is shown as it was typed', () => {
    expect(page('articles/first')('h1').text()).toBe('First & <b>foremost</b>');
  });

  test('straight quotes stay as printed where the archive does not ask for others', () => {
    expect(page('articles/first')('.text').text()).toContain('"this"');
  });

  test('an article that names no day is filed under what is known, and shown as known', () => {
    expect(page('articles/second')('.imprint').text()).toContain('May 2001');
    expect(page('articles/deep/er/third')('.imprint').text()).toContain('about 1999');
    expect(page('1999')('a[href="/archive/articles/deep/er/third/"]')).toHaveLength(1);
  });

  test('a picture beside an article becomes a figure with its size, its description and its caption', () => {
    const $ = page('articles/second');
    const picture = $('figure img');
    expect([picture.attr('src'), picture.attr('alt'), picture.attr('width'), $('figcaption').text()]).toEqual(['/archive/articles/dot.png', 'A dot', '1', 'One dot. Nobody']);
    expect(readFileSync(join(site, 'articles/dot.png'))).toEqual(dot);
  });

  test('a former address leads to the page, in the language of the interface', () => {
    expect(page('old/ada')('meta[http-equiv="refresh"]').attr('content')).toBe('0; url=/archive/people/ada-example/');
    expect([page('old/ada')('html').attr('lang'), page('old/ada')('title').text()]).toEqual(['en-GB', 'Moved']);
    expect(page('articles/zweite')('a').attr('href')).toBe('/archive/articles/second/');
  });

  test('a draft has no page and is named nowhere', () => {
    expect(existsSync(join(site, 'articles/unready/index.html'))).toBe(false);
    for (const [path, bytes] of readTree(site)) if (path.endsWith('.html')) expect(bytes.includes('Unready'), path).toBe(false);
  });

  test('the picture of coverage over time has its figures as text', () => {
    const $ = page('articles');
    expect($('.coverage rect')).toHaveLength(2);
    expect($('.coverage details li').map((_, line) => $(line).text()).get()).toEqual(['1999: 2 articles', '2001: 2 articles']);
    expect($('.coverage .scale').text()).toBe('Most in a year: 2 articles');
  });

  test('a broader topic lists its narrower one', () => {
    expect(page('topics/shapes')('a[href="/archive/topics/circles/"]')).toHaveLength(1);
  });

  test('what was printed in another language says so, in words and to machines, and the words around it do not', () => {
    const $ = page('articles/deep/er/third');
    expect($('.imprint').text()).toBe('The Gazette about 1999 in Russian');
    expect($('h1, .text, .byline span').map((_, printed) => $(printed).attr('lang')).get()).toEqual(['ru', 'ru', 'ru']);
    const others = $('.imprint, .byline, .summary, .subjects, .cite');
    expect(others).toHaveLength(5);
    expect(others.map((_, ours) => $(ours).closest('[lang]').attr('lang')).get()).toEqual(['en-GB', 'en-GB', 'en-GB', 'en-GB', 'en-GB']);
    expect($('.byline').text()).toBe('By Автор');
  });
});

describe('a build', () => {
  test('that finds errors names each with its place, and leaves the folder that was public as it was', async () => {
    const content = smallContent();
    const out = await buildSite(content);
    const before = readTree(out);
    writeFiles(content, { 'articles/bad.md': '---\ntitle: Bad\ndate: 2024-02-31\nsource: Gazete\n---\n\nText.\n' });
    const { status, stdout, stderr } = await run('scripts/build.ts', ['--content', content, '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The archive has errors, and nothing was built\.\n\narticles\/bad\.md\n {2}3:7 {2}error date-impossible\n/);
    expect(stdout).toBe('11 files: 9 published, 1 draft, 1 rejected\n');
    expect(readTree(out)).toEqual(before);
  });

  test('that went well accounts for every file, tells how much else there is to know, and always that the address is a placeholder', async () => {
    const out = join(temporaryFolder(), 'site');
    const content = writeFiles(smallContent(), { 'articles/dot.md': '---\ntitle: Dot\ndate: 2001\nsource: gazette\n---\n\n![](dot.png)\n' });
    const { status, stdout, stderr } = await run('scripts/build.ts', ['--content', content, '--out', out]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').map((line) => line.replace(/ in \d.*/, ''))).toEqual([
      '11 files: 10 published, 1 draft, 0 rejected',
      `${String([...readTree(out).keys()].filter((path) => path.endsWith('.html')).length)} pages made, 0 as before, 0 removed`,
      `1 warning, 1 note: npm run check -- --content ${content}`,
      'archive.yaml: "address" is "https://synthetic.example/", which is reserved and can never be a real site. Before you publish, put the address of your site there, or build with --site.',
      `Built ${out}`,
      '',
    ]);
  });

  test('whose text has a link that only the finished site shows to lead nowhere fails, names the article, and publishes nothing', async () => {
    const content = writeFiles(smallContent(), { 'articles/lost.md': '---\ntitle: Lost\ndate: 2002\nsource: gazette\n---\n\nSee [this](/about/#nowhere).\n' });
    const out = join(temporaryFolder(), 'site');
    const { status, stdout, stderr } = await run('scripts/build.ts', ['--content', content, '--out', out]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '11 files: 9 published, 1 draft, 1 rejected\n' });
    expect(stderr).toMatch(/^The site is not whole, and is not published\.\n\narticles\/lost\.md\n {2}error link-broken\n/);
    expect(existsSync(out)).toBe(false);
  });

  test('gives the same bytes in another time zone, another locale and another folder', async () => {
    const one = await buildSite(smallContent(), [], { TZ: 'Asia/Kamchatka', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    const other = await buildSite(smallContent(), [], { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
    const [left, right] = [readTree(one), readTree(other)];
    expect([...left.keys()]).toEqual([...right.keys()]);
    for (const [path, bytes] of left) expect(bytes.equals(right.get(path) ?? Buffer.alloc(0)), path).toBe(true);
  });

  test('of an archive that has nothing but a title makes a whole site', async () => {
    const out = await buildSite(writeFiles(temporaryFolder(), { 'archive.yaml': 'title: Empty\n' }));
    expect(existsSync(join(out, 'index.html'))).toBe(true);
    expect(existsSync(join(out, 'search/index.html'))).toBe(true);
  });

  test('refuses a folder to write to that holds the content', async () => {
    const content = smallContent();
    const { status, stderr } = await run('scripts/build.ts', ['--content', content, '--out', content]);
    expect(status).toBe(2);
    expect(stderr).toContain('must not lie one in the other');
  });

  test.each([
    [['--out', 'docs'], /^--out .*docs holds something that is no site made by an earlier build.*\n$/],
    [['--base', '/a/../b/'], /^--base .* is not a path .*\n$/],
  ])('that is misused with %j says so in a sentence, and touches nothing', async (args, sentence) => {
    const { status, stdout, stderr } = await run('scripts/build.ts', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(existsSync(join(root, 'docs/editing.md'))).toBe(true);
  });

  test('names the nearest option when one is mistyped', async () => {
    const { status, stderr } = await run('scripts/build.ts', ['--contnet', 'x']);
    expect([status, stderr]).toEqual([2, 'There is no option --contnet. Did you mean --content?\n']);
  });
});
