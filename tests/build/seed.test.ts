import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedArchive } from '../helpers/shipped.ts';
import { buildSite, readTree } from '../helpers/site.ts';

/** SHA-256 of the printed text: the title and the paragraphs, a line each. */
const printed = 'd78c54121ee2c8ce62ffecbcff78a62a1a30b883b658e8f03c55252d1c75055b';
const article = 'articles/2025/eu-kazakhstan-key-partner/index.html';

describe('the archive that ships', () => {
  let site = '';
  const page = (path: string) => load(readFileSync(join(site, path), 'utf8'));

  beforeAll(async () => {
    site = await buildSite(shippedArchive);
  });

  test('the page of the article holds the printed text to the letter', () => {
    const $ = page(article);
    const lines = [$('h1').text(), ...$('.text > p').map((_, paragraph) => $(paragraph).text()).get()];
    expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(printed);
  });

  test('the date is shown no more precisely than the text proves', () => {
    expect(page(article)('.imprint').text()).toContain('between 4\u00a0March and 3\u00a0April 2025');
  });

  test('the translation is said to be presumed', () => {
    expect(page(article)('.notice').text()).toContain('Presumed to be a machine translation from Russian');
  });

  test('the first mention of each listed person is linked, in the form that is printed', () => {
    const $ = page(article);
    expect($('.text a[href="/people/kaja-kallas/"]').map((_, link) => $(link).text()).get()).toEqual(['Kaya Kallas']);
    for (const person of ['ursula-von-der-leyen', 'charles-michel', 'serdar-berdimuhamedov', 'shavkat-mirziyoyev', 'kassym-jomart-tokayev', 'sergey-zhiltsov']) {
      expect($(`.text a[href="/people/${person}/"]`), person).toHaveLength(1);
    }
  });

  test('each of the seven people has a page that lists the article', () => {
    const people = [...readTree(join(site, 'people')).keys()].filter((path) => path.endsWith('/index.html'));
    expect(people).toHaveLength(7);
    for (const path of people) expect(page(join('people', path))('a[href="/articles/2025/eu-kazakhstan-key-partner/"]').length, path).toBeGreaterThan(0);
  });

  test('both cited issues that the archive lacks are marked, and stand on the list of wanted issues', () => {
    const marked = page(article);
    expect(marked('.text a.lacks').map((_, link) => marked(link).text()).get()).toEqual(['see NG dated 03.03.25', 'see NG dated 08.04.24']);
    expect(page('wanted/index.html')('time[datetime="2025-03-03"], time[datetime="2024-04-08"]')).toHaveLength(2);
  });

  test('beside each person stands what the record proves of the day of printing, and nothing else', () => {
    const $ = page(article);
    const roles = (id: string) => $(`.subjects li:has(> a[href="/people/${id}/"]) .role`).map((_, role) => $(role).text()).get();
    expect(roles('kaja-kallas')).toEqual(['High Representative of the Union for Foreign Affairs and Security Policy, European Union', 'Vice-President of the European Commission']);
    expect(roles('kassym-jomart-tokayev')).toEqual(['President, Kazakhstan']);
    expect(roles('charles-michel')).toEqual([]);
  });

  test('the page of the article, with its style, is at most 14 KB compressed and loads no script before its search box is used', () => {
    const html = readFileSync(join(site, article));
    const $ = load(html);
    const styles = $('link[rel="stylesheet"]').map((_, link) => String($(link).attr('href'))).get().map((href) => readFileSync(join(site, href)));
    const bytes = [html, ...styles].reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(bytes).toBeLessThanOrEqual(14 * 1024);
    expect($('script[src], link[rel="modulepreload"], link[rel="preload"]')).toHaveLength(0);
    expect($('script').map((_, script) => $(script).attr('type') ?? $(script).attr('data-box')).get()).toEqual(['application/ld+json', '/search/box.js']);
  });

  test('no page but the search page loads a script, none has a script that the policy does not know, and no page names anything of another host to load', () => {
    for (const [path, bytes] of readTree(site)) {
      if (!path.endsWith('.html')) continue;
      const $ = load(bytes);
      // In the head: at the end of the page a slow phone would begin to load it a second later.
      const own = $('head > script[src="/search/page.js"][fetchpriority="high"]').length;
      expect([$('script[src]').length, own], path).toEqual(path === 'search/index.html' ? [1, 1] : [0, 0]);
      const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content');
      $('script:not([src], [type$="json"])').each((_, script) => {
        expect(policy, path).toContain(`'sha256-${createHash('sha256').update($(script).text()).digest('base64')}'`);
      });
      const loaded = $('script[src], link[rel="stylesheet"], link[rel="icon"], img, iframe, source').map((_, element) => $(element).attr('src') ?? $(element).attr('href')).get();
      for (const address of loaded) expect(address, path).toMatch(/^\//);
      expect($('[style], style'), path).toHaveLength(0);
    }
  });
});
