import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { dangersIn } from '../helpers/hostile/dangers.ts';
import { hostileContent } from '../helpers/hostile/archive.ts';
import { texts } from '../helpers/hostile/corpora.ts';
import { tally, whole } from '../helpers/hostile/tally.ts';
import { buildSite, readTree, run, temporaryFolder } from '../helpers/site.ts';
import { searchPageFile } from '../../src/site/search-box.ts';
import { smallContent } from '../helpers/small-site.ts';

const plain = (text: string) => text.replace(/[\s\u00a0]+/gu, ' ').trim();
/** All texts in all places are thousands of pages. */
const patience = whole ? 1_800_000 : 60_000;

let tree: ReadonlyMap<string, Buffer>;
/** Files that were left out, by name. */
let left: ReadonlySet<string>;
let scripts: ReadonlySet<string>;

beforeAll(async () => {
  const out = join(temporaryFolder(), 'site');
  const { status, stdout, stderr } = await run('scripts/build.ts', ['--content', hostileContent(), '--out', out, '--leave-out-broken']);
  if (status !== 0) throw new Error(`${stdout.slice(0, 2000)}\n${stderr.slice(0, 5000)}`);
  left = new Set([...stdout.matchAll(/^Left out: (\S+\.md)/gm)].map(([, file = '']) => file));
  tree = readTree(out);
  const peace = await buildSite(smallContent());
  const $ = load(readFileSync(join(peace, 'index.html')));
  scripts = new Set([
    ...$('script').get().map((script) => $(script).text()),
    ...readdirSync(join(out, '_astro')).map((name) => `/_astro/${name}`),
    `/${searchPageFile}`,
  ]);
}, 1_800_000);

describe('a site of hostile texts', () => {
  test('has nearly all of them, and names what it could not publish', () => {
    const missing = texts.filter((_, index) => !tree.has(`articles/t-${index}/index.html`));
    expect(missing.length, missing.join('\n')).toBeLessThan(texts.length * 0.05);
    for (const name of texts.flatMap((_, index) => [`t-${index}`, `r-${index}`])) expect(tree.has(`articles/${name}/index.html`) !== left.has(`articles/${name}.md`), name).toBe(true);
  }, patience);

  test('has no page on which anything of them could run, load, send readers on or stand in for what is ours', () => {
    let pages = 0;
    for (const [path, bytes] of tree) {
      if (!path.endsWith('.html')) continue;
      pages += 1;
      expect(dangersIn(load(bytes), scripts), path).toEqual([]);
    }
    expect(pages).toBeGreaterThan(2500);
    const shown = texts.filter((_, index) => tree.has(`articles/t-${index}/index.html`)).length;
    tally({ 'texts put into every place': texts.length, 'of them published': shown, 'of them left out by name': texts.length - shown, 'pages whose tree was walked': pages, 'dangers found': 0 });
  }, patience);

  test('shows each text in full as a title, in the head, as dateline, byline, correction, caption, description and printed text', () => {
    texts.forEach((text, index) => {
      const bytes = tree.get(`articles/t-${index}/index.html`);
      if (bytes === undefined) return;
      const $ = load(bytes);
      const shown = plain(text);
      expect(plain($('h1').text()), shown).toBe(shown);
      expect(plain($('title').text()), shown).toContain(shown);
      expect($('meta[property="og:title"]').attr('content')?.trim(), shown).toBe(text.trim());
      expect(plain($('.dateline').text()), shown).toBe(shown);
      expect(plain($('.byline').text()), shown).toContain(shown);
      expect(plain($('.corrections li').text()), shown).toContain(shown);
      expect(plain($('figure img').first().attr('alt') ?? ''), shown).toBe(shown);
      expect(plain($('figcaption').first().text()), shown).toBe(shown);
      expect(plain($('.text').text()), shown).toContain(shown);
    });
  }, patience);

  test('describes each article to machines by JSON that is whole and says the very title', () => {
    texts.forEach((text, index) => {
      const bytes = tree.get(`articles/t-${index}/index.html`);
      if (bytes === undefined) return;
      const script = load(bytes)('script[type="application/ld+json"]').text();
      expect(JSON.parse(script), text).toMatchObject({ '@type': 'NewsArticle', headline: text.trim() });
      expect(script).not.toMatch(/<|\u2028|\u2029/);
    });
  }, patience);

  test('has files for the search that are JSON, in which names stand as they are', () => {
    const start = tree.get('search/start.json')?.toString() ?? '';
    const names = JSON.stringify(JSON.parse(start));
    let found = 0;
    texts.forEach((text, index) => {
      if (tree.has(`people/h-${index}/index.html`) && names.includes(JSON.stringify(`Person ${index} ${text.trim()}`).slice(1, -1))) found += 1;
    });
    expect(found).toBeGreaterThan(texts.length * 0.5);
  }, patience);

  test('has a sitemap in which no name breaks out', () => {
    const $ = load(tree.get('sitemap-0.xml') ?? '', { xml: true });
    expect(new Set($('*').get().map((element) => $(element).prop('tagName')?.toLowerCase()))).toEqual(new Set(['urlset', 'url', 'loc']));
    for (const address of $('loc').get().map((element) => $(element).text())) expect(address).toMatch(/^https:\/\/archive\.example\/[^"'<>&\s]*$/);
  }, patience);
});
