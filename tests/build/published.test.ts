import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildSite, readTree, run, writeFiles } from '../helpers/site.ts';
import { small, smallContent } from '../helpers/small-site.ts';

const content = smallContent();
const page = (site: string, path: string) => load(readFileSync(join(site, path, 'index.html')));

describe('npm run record', () => {
  test('writes what is public and says how much, and the next time has nothing to add', async () => {
    const first = await run('scripts/record.ts', ['--content', content]);
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(/^(\d+) addresses are recorded, \1 of them now for the first time\.\n$/);
    const text = readFileSync(join(content, 'addresses.json'), 'utf8');
    expect([...text.matchAll(/^"([^"]+)": /gm)].map(([, address]) => address)).toEqual(expect.arrayContaining(['/', '/1999/', '/2001/05/', '/articles/deep/er/third/', '/articles/zweite/', '/people/ada-example/', '/old/ada/', '/countries/united-states/']));
    expect(text).not.toContain('unready');
    expect((await run('scripts/record.ts', ['--content', content])).stdout).toMatch(/, 0 of them now for the first time\.\n$/);
    expect(readFileSync(join(content, 'addresses.json'), 'utf8')).toBe(text);
  });

  test('records nothing while there are errors', async () => {
    const { status, stderr } = await run('scripts/record.ts', ['--content', writeFiles(smallContent(), { 'articles/bad.md': 'nothing' })]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Nothing is recorded while there are errors\.\n\narticles\/bad\.md\n/);
  });
});

describe('a site whose addresses are recorded', () => {
  test('says on the page of an article since when it is here, and the checksum that the documentation tells how to compute', async () => {
    const site = await buildSite(content);
    const record = page(site, 'articles/second')('.text-record').text().replaceAll('\u00a0', ' ');
    expect(record).toMatch(/Published here since \d+ \w+ \d{4}\. No correction\./);
    const body = small['articles/second.md']?.split('---\n').slice(2).join('---\n').trim() ?? '';
    expect(record).toContain(createHash('sha256').update(`Second\n\n${body}\n`).digest('hex'));
    const shell = /```sh\n(\{ echo .*)\n```/.exec(readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8'))?.[1] ?? '';
    const said = execFileSync('sh', ['-c', shell.replace('A bridge that does not exist', 'Second').replace('example-bridge.md', join(content, 'articles/second.md'))], { encoding: 'utf8' });
    expect(record).toContain(said.slice(0, 64));
  });

  test('is not built when an address is lost: the file to edit is named, and what was public stays', async () => {
    const copy = smallContent();
    await run('scripts/record.ts', ['--content', copy]);
    const out = await buildSite(copy);
    const before = readTree(out);
    writeFileSync(join(copy, 'articles/primus.md'), readFileSync(join(copy, 'articles/first.md')));
    rmSync(join(copy, 'articles/first.md'));
    const { status, stderr } = await run('scripts/build.ts', ['--content', copy, '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/addresses\.json\n {2}\d+:1 {2}error address-lost\n.*Its text is now in "articles\/primus\.md"\.\n {4}Write "redirectFrom: \/articles\/first\/" into "articles\/primus\.md"/);
    expect(readTree(out)).toEqual(before);
  });

  test('keeps a word where a page was taken away, and sends readers on from a stretch of time that is no more', async () => {
    const copy = writeFiles(smallContent(), { 'articles/third.md': '---\ntitle: Third\ndate: 1987-03-04\nsource: gazette\n---\n\nText.\n' });
    await run('scripts/record.ts', ['--content', copy]);
    rmSync(join(copy, 'articles/third.md'));
    writeFiles(copy, { 'archive.yaml': `${small['archive.yaml'] ?? ''}gone:\n  - address: /articles/third/\n    date: 2024-05-06\n    reason: Withdrawn & <b>regretted</b>.\n  - address: /old/page.html\n    date: 2024\n    reason: Long gone.\n` });
    const site = await buildSite(copy, ['--base', '/archive/']);
    const $ = page(site, 'articles/third');
    expect([$('h1').text(), $('article .text p').first().text().replaceAll('\u00a0', ' '), $('meta[name="robots"]').attr('content')]).toEqual(['This page was withdrawn', 'Withdrawn 6 May 2024: Withdrawn & <b>regretted</b>.', 'noindex']);
    expect(load(readFileSync(join(site, 'old/page.html')))('h1').text()).toBe('This page was withdrawn');
    expect(page(site, '1987/03')('meta[http-equiv="refresh"]').attr('content')).toBe('0; url=/archive/articles/');
    const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
    expect([sitemap.includes('/articles/third/'), sitemap.includes('/old/'), sitemap.includes('/articles/first/')]).toEqual([false, false, true]);
  });
});

describe('a build that is given the manifest of the site that is public', () => {
  test('loses none of its pages, although nobody has recorded them, and makes the same bytes as without it', async () => {
    const copy = smallContent();
    const out = await buildSite(copy);
    const published = join(out, 'manifest-sha256.txt');
    expect(readTree(await buildSite(copy, ['--published', published]))).toEqual(readTree(out));
    rmSync(join(copy, 'articles/first.md'));
    const { status, stderr } = await run('scripts/build.ts', ['--content', copy, '--out', out, '--published', published]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^manifest-sha256\.txt\n(?:.*\n)* {4}"\/articles\/first\/" was published, and nothing stands there any more\.\n/m);
  });

  test('that is not there is misused', async () => {
    expect((await run('scripts/build.ts', ['--content', content, '--published', 'nowhere.txt'])).status).toBe(2);
  });
});
