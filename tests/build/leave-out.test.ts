import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { buildSite, readTree, run, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { small, smallContent } from '../helpers/small-site.ts';

const broken = (file: string) => (small[file] ?? '').replace('---\n', '---\nnonsense: x\n');
const build = (content: string, out: string, ...args: readonly string[]) => run('scripts/build.ts', ['--content', content, '--out', out, ...args]);

test('the rest is published, each file that is left out is named, and what it had stays as it was', async () => {
  const content = smallContent();
  const out = await buildSite(content);
  const before = readTree(out);
  writeFiles(content, {
    'articles/second.md': broken('articles/second.md'),
    'people/ada-example.md': broken('people/ada-example.md'),
    'articles/never.md': '---\ntitle: Never\n---\n\nText.\n',
    'articles/linking.md': '---\ntitle: Linking\ndate: 2002\nsource: gazette\n---\n\nTo [what is kept](/articles/second/).\n',
    'articles/lost.md': '---\ntitle: Lost\ndate: 2002\nsource: gazette\n---\n\nTo [what never was](/articles/never/).\n',
  });
  const { status, stdout, stderr } = await build(content, out, '--leave-out-broken');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.split('\n').slice(0, 6)).toEqual([
    '13 files: 8 published, 1 draft, 4 rejected',
    expect.stringMatching(/^\d+ pages made, [1-9]\d* as before, \d+ removed$/),
    'Left out: articles/lost.md',
    'Left out: articles/never.md',
    'Left out: articles/second.md, its page stays as it was',
    'Left out: people/ada-example.md, its page stays as it was',
  ]);
  const after = readTree(out);
  for (const path of ['articles/second/index.html', 'articles/zweite/index.html', 'people/ada-example/index.html', 'old/ada/index.html']) expect(after.get(path)?.equals(before.get(path) ?? Buffer.alloc(0)), path).toBe(true);
  expect([existsSync(join(out, 'articles/never/index.html')), existsSync(join(out, 'articles/lost/index.html'))]).toEqual([false, false]);
  expect(load(readFileSync(join(out, 'articles/linking/index.html')))('.text a[href="/articles/second/"]')).toHaveLength(1);
  expect(load(readFileSync(join(out, '2001/index.html'))).text()).not.toContain('Second');
  expect((await run('scripts/verify.ts', [out])).status).toBe(0);

  writeFiles(content, { 'articles/second.md': small['articles/second.md'] ?? '', 'people/ada-example.md': small['people/ada-example.md'] ?? '' });
  for (const name of ['never', 'lost', 'linking']) rmSync(join(content, `articles/${name}.md`));
  expect(await build(content, out, '--leave-out-broken')).toMatchObject({ status: 0 });
  expect(readTree(out)).toEqual(before);
});

test('a recorded page that is in no folder to be kept from stops the build, and so do errors in the settings', async () => {
  const content = smallContent();
  await run('scripts/record.ts', ['--content', content]);
  writeFiles(content, { 'articles/second.md': broken('articles/second.md') });
  const out = join(temporaryFolder(), 'site');
  const first = await build(content, out, '--leave-out-broken');
  expect(first.status).toBe(1);
  expect(first.stderr).toMatch(/error address-lost\n {4}"\/articles\/second\/" was published, and nothing stands there any more\.\n {4}Mend "articles\/second\.md", or build into the folder in which the site lies that is public/);
  writeFiles(content, { 'archive.yaml': 'titel: X\n' });
  expect((await build(content, out, '--leave-out-broken')).status).toBe(1);
  expect(existsSync(out)).toBe(false);
});

test('a page that was taken away on purpose is not brought back', async () => {
  const content = smallContent();
  await run('scripts/record.ts', ['--content', content]);
  const out = await buildSite(content);
  rmSync(join(content, 'articles/first.md'));
  writeFiles(content, { 'articles/second.md': broken('articles/second.md') });
  const { status, stderr } = await build(content, out, '--leave-out-broken');
  expect(status).toBe(1);
  expect(stderr).toContain('"/articles/first/" was published, and nothing stands there any more.');
});

test('a page is kept where an earlier version wrote other headers, and not where it was made for another base path', async () => {
  const content = smallContent();
  const out = await buildSite(content);
  writeFiles(out, { _headers: readFileSync(join(out, '_headers'), 'utf8').replace('X-Content-Type-Options', 'X-Other') });
  writeFiles(content, { 'articles/second.md': broken('articles/second.md') });
  expect((await build(content, out, '--leave-out-broken')).stdout).toContain('Left out: articles/second.md, its page stays as it was\n');
  expect(existsSync(join(out, 'articles/second/index.html'))).toBe(true);
  expect((await build(content, out, '--leave-out-broken', '--base', '/x/')).stdout).toContain('Left out: articles/second.md\n');
});

test('a record that many texts name keeps the lists of these texts too, at its address and at those that lead to it', async () => {
  const many = Object.fromEntries(Array.from({ length: 35 }, (_, index) => [`articles/many/${index}.md`, `---\ntitle: Text ${index}\ndate: 2001-0${1 + (index % 3)}\nsource: gazette\n---\n\nOf Ada Example.\n`]));
  const content = writeFiles(smallContent(), many);
  const out = await buildSite(content);
  const published = join(out, 'manifest-sha256.txt');
  rmSync(join(content, 'people/ada-example.md'));
  const moved = (small['people/ada-example.md'] ?? '').replace('/old/ada/', '[/old/ada/, /people/ada-example/]');
  const ofAda = (text: string) => text.replaceAll('people/ada-example/', 'people/ada/').replace('[ada-example]', '[ada]');
  writeFiles(content, { 'people/ada.md': moved, 'articles/second.md': ofAda(small['articles/second.md'] ?? '') });
  expect(await build(content, out, '--published', published)).toMatchObject({ status: 0, stderr: '' });
  const before = readTree(out);
  const pages = ['people/ada', 'people/ada/named', 'people/ada/named/2001', 'people/ada-example/named', 'people/ada-example/named/2001'].map((path) => `${path}/index.html`);
  for (const page of pages) expect(before.has(page), page).toBe(true);
  writeFiles(content, { 'people/ada.md': moved.replace('---\n', '---\nnonsense: x\n') });
  expect(await build(content, out, '--published', published, '--leave-out-broken')).toMatchObject({ status: 0, stderr: '' });
  const after = readTree(out);
  for (const page of pages) expect(after.get(page)?.equals(before.get(page) ?? Buffer.alloc(0)), page).toBe(true);
});

test('pages that stay only because a page leads to them that stays are named', async () => {
  const alone = '---\ntitle: Alone\ndate: 1987-03-04\nsource: gazette\ncountries: [France]\n---\n\nText.\n';
  const content = writeFiles(smallContent(), { 'articles/alone.md': alone });
  const out = await buildSite(content);
  writeFiles(content, { 'articles/alone.md': alone.replace('---\n', '---\nnonsense: x\n') });
  const { status, stdout } = await build(content, out, '--leave-out-broken');
  expect(status).toBe(0);
  const named = [...stdout.matchAll(/^Stays because a page that stays links to it: (.*)$/gm)].map(([, address]) => address);
  // Its date leads to its month, which leads to its year.
  expect(named).toEqual(['/1987/', '/1987/03/', '/countries/france/']);
  for (const address of named) expect(existsSync(join(out, `${address ?? ''}index.html`)), address).toBe(true);
  expect(stdout).toContain('Left out: articles/alone.md, its page stays as it was\n');
});

test('a page that was changed behind the build’s back is not signed anew', async () => {
  const content = smallContent();
  const out = await buildSite(content);
  writeFiles(out, { 'articles/second/index.html': `${readFileSync(join(out, 'articles/second/index.html'), 'utf8')}<p>Put in.</p>` });
  writeFiles(content, { 'articles/second.md': broken('articles/second.md') });
  const { status, stderr } = await build(content, out, '--leave-out-broken');
  expect(status).toBe(1);
  expect(stderr).toContain('these files are not what was built: articles/second/index.html.');
});
