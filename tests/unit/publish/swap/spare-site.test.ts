import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { spareFolder } from '../../../../src/kept/places.ts';
import { SiteMaking } from '../../../../src/publish/making/site-making.ts';
import { SpareSite } from '../../../../src/publish/swap/spare-site.ts';
import { folderOnOurDisk, readTree, temporaryFolder, writeFiles } from '../../../helpers/site.ts';

const spares: string[] = [];

afterEach(() => {
  for (const folder of spares.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A public site with the page `a/index.html`, and a spare one that has these files, and shares that page if it is wanted. */
function spareOf(files: Readonly<Record<string, string>>, shared: readonly string[] = []) {
  const folder = writeFiles(folderOnOurDisk(), { 'site/a/index.html': 'page a' });
  const out = join(folder, 'site');
  const spare = spareFolder(out);
  spares.push(spare);
  rmSync(spare, { recursive: true, force: true });
  writeFiles(spare, files);
  for (const path of shared) {
    mkdirSync(dirname(join(spare, path)), { recursive: true });
    linkSync(join(out, path), join(spare, path));
  }
  return { out, spare, aside: join(folder, 'part') };
}

/** A site made of the spare one: page a is as it was, the others are new. @param files how many the public site has, about */
async function made({ out, aside }: ReturnType<typeof spareOf>, pages: Readonly<Record<string, string>>, files = 1) {
  const is = lstatSync(join(out, 'a/index.html'));
  const before = { folder: out, kept: { links: { links: [], leads: [] }, files: new Map([['a/index.html', { key: 'a', madeOf: undefined, size: is.size, modified: is.mtimeMs, sha256: '', links: undefined }]]) } };
  const making = new SiteMaking(aside, { before, spare: new SpareSite(out, files) });
  await making.begin();
  const takenUp = existsSync(aside);
  expect(making.reuse('a/index.html', 'a')).toBe(true);
  for (const [path, text] of Object.entries(pages)) making.write(path, '', text);
  making.end();
  return { takenUp, texts: Object.fromEntries([...readTree(aside)].map(([path, bytes]) => [path, bytes.toString()])) };
}

describe('a site that is made of the one before', () => {
  test.each([['listed here', 1], ['listed by a thread', 1000]])('has what it should have and nothing else (%s)', async (_, files) => {
    const site = spareOf({ 'gone.html': 'gone', 'gone/deep/x.html': 'gone', 'changed.html': 'before', 'b/index.html': 'before' }, ['a/index.html']);
    const { takenUp, texts } = await made(site, { 'changed.html': 'now', 'new/index.html': 'new' }, files);
    expect([takenUp, texts]).toEqual([true, { 'a/index.html': 'page a', 'changed.html': 'now', 'new/index.html': 'new' }]);
    expect([existsSync(join(site.aside, 'gone')), existsSync(join(site.aside, 'b')), existsSync(site.spare)]).toEqual([false, false, false]);
  });

  test('leaves a page where it lies that is as it was, and never writes into a file that the public site shares', async () => {
    const site = spareOf({}, ['a/index.html']);
    const folder = lstatSync(join(site.spare, 'a')).ino;
    linkSync(join(site.out, 'a/index.html'), join(site.out, 'b.html'));
    linkSync(join(site.out, 'a/index.html'), join(site.spare, 'b.html'));
    const { texts } = await made(site, { 'b.html': 'page b' });
    expect(texts).toEqual({ 'a/index.html': 'page a', 'b.html': 'page b' });
    expect(lstatSync(join(site.aside, 'a')).ino).toBe(folder);
    expect(readTree(site.out).get('b.html')?.toString()).toBe('page a');
  });

  test('puts a page in place anew whose file there is another one, were it of the same text', async () => {
    const site = spareOf({ 'a/index.html': 'page A' });
    expect((await made(site, {})).texts).toEqual({ 'a/index.html': 'page a' });
    expect(lstatSync(join(site.aside, 'a/index.html')).ino).toBe(lstatSync(join(site.out, 'a/index.html')).ino);
  });

  test('has folders where files lay, and files where folders lay', async () => {
    const { texts } = await made(spareOf({ a: 'a file', 'b/c/index.html': 'before', d: 'a file' }), { b: 'a file now', 'd/e/index.html': 'now' });
    expect(texts).toEqual({ 'a/index.html': 'page a', b: 'a file now', 'd/e/index.html': 'now' });
  });

  test('has a file under the name that it has now, where only the case of a letter or the form of an accent was another', async () => {
    const { texts } = await made(spareOf({ 'Media/Photo.JPG': 'before', 'caf\u0065\u0301.html': 'before', 'B/index.html': 'before', 'B~/y': 'before', '\u03bf\u03c3.html': 'before' }), { '\u03bf\u03c2.html': 'now', 'media/photo.jpg': 'now', 'caf\u00e9.html': 'now', 'b/index.html': 'now', 'B/index.html~': 'another' });
    expect(texts).toEqual({ 'a/index.html': 'page a', '\u03bf\u03c2.html': 'now', 'media/photo.jpg': 'now', 'caf\u00e9.html': 'now', 'b/index.html': 'now', 'B/index.html~': 'another' });
  });

  test('takes two things at one address for a fault, as one that is made of nothing', async () => {
    const site = spareOf({ 'b.html': 'before' });
    await expect(made(site, { 'a/index.html': 'another' })).rejects.toThrow();
  });

  test('is made of nothing where a link lies in that, which would lead out of it', async () => {
    const site = spareOf({ 'b.html': 'before' });
    const elsewhere = writeFiles(temporaryFolder(), { 'index.html': 'mine' });
    symlinkSync(elsewhere, join(site.spare, 'c'));
    const { takenUp, texts } = await made(site, { 'c/index.html': 'page c' });
    expect([takenUp, texts]).toEqual([false, { 'a/index.html': 'page a', 'c/index.html': 'page c' }]);
    expect(readTree(elsewhere).get('index.html')?.toString()).toBe('mine');
  });

  test('is made of nothing where a file lies in that whose name cannot be read', async () => {
    const site = spareOf({ 'b.html': 'before' });
    writeFileSync(Buffer.concat([Buffer.from(`${site.spare}/bad`), Buffer.of(0xff), Buffer.from('.html')]), 'strange');
    expect(await made(site, {})).toEqual({ takenUp: false, texts: { 'a/index.html': 'page a' } });
    expect(existsSync(site.spare)).toBe(false);
  });

  test('is made of nothing where a link or a file stands in the place of that', async () => {
    const site = spareOf({});
    const elsewhere = writeFiles(temporaryFolder(), { 'index.html': 'mine' });
    rmSync(site.spare, { recursive: true, force: true });
    symlinkSync(elsewhere, site.spare);
    expect(await made(site, { 'index.html': 'home' })).toEqual({ takenUp: false, texts: { 'a/index.html': 'page a', 'index.html': 'home' } });
    expect(readTree(elsewhere).get('index.html')?.toString()).toBe('mine');
    rmSync(site.aside, { recursive: true });
    writeFileSync(site.spare, '');
    expect((await made(site, {})).texts).toEqual({ 'a/index.html': 'page a' });
  });

  test('is made of nothing where a folder of that has other rights than one that is made now', async () => {
    const site = spareOf({ 'c/index.html': 'before' });
    chmodSync(join(site.spare, 'c'), 0o700);
    expect(await made(site, { 'c/index.html': 'now' })).toEqual({ takenUp: false, texts: { 'a/index.html': 'page a', 'c/index.html': 'now' } });
  });
});
