import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import sharp from 'sharp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { Scaler } from '../../src/publish/pictures/scaler.ts';
import { silent } from '../../src/publish/command/progress.ts';
import { gradient, halfOf, moving, movingPng, print, promising } from '../helpers/pictures.ts';
import { readTree, run, temporaryFolder, writeFiles } from '../helpers/site.ts';

const options = { base: '/archive/', site: undefined, published: undefined, leaveOutBroken: false, afresh: false } as const;

const article = (body: string, more = '') => `---\ntitle: Synthetic\ndate: 2001-02-03\nsource: gazette\n${more}---\n\n${body}\n`;
const showing = (name: string) => article(`Words.\n\n![A gradient](${name} "It shows nothing. Nobody")`);

afterEach(() => { vi.restoreAllMocks(); });

function contentWith(pictures: Readonly<Record<string, Buffer>>): string {
  const texts = Object.fromEntries(Object.keys(pictures).map((name) => [`articles/${name.replace('.', '-')}.md`, showing(name)]));
  const content = writeFiles(temporaryFolder(), { 'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n', 'sources/gazette.md': '---\nname: The Gazette\n---\n', ...texts });
  for (const [name, bytes] of Object.entries(pictures)) writeFileSync(join(content, 'articles', name), bytes);
  return content;
}

async function built(content: string, out = join(temporaryFolder(), 'site')) {
  const scaled = vi.spyOn(Scaler.prototype, 'scale');
  const { closing } = await buildSite({ ...options, content, out }, silent);
  const files = readTree(out);
  const times = scaled.mock.calls.length;
  scaled.mockRestore();
  const page = (name: string) => load(files.get(`articles/${name.replace('.', '-')}/index.html`)?.toString() ?? '');
  return { out, closing, files, smaller: [...files.keys()].filter((path) => path.startsWith('_pictures/')), times, page, img: (name: string) => page(name)('.text img').attr() ?? {} };
}

/** The sizes that a page offers, with their files. */
function offered({ files, img }: Awaited<ReturnType<typeof built>>, name: string) {
  return (img(name)['srcset'] ?? '').split(', ').map((one) => {
    const [address = '', width = ''] = one.split(' ');
    return { width, bytes: files.get(address.replace('/archive/', '')) ?? Buffer.alloc(0) };
  });
}

describe('a picture wider than a page shows it', () => {
  test('is offered in three smaller sizes, and stays at its address as it is', async () => {
    const wide = await gradient(3000, 2000, 'jpeg');
    const site = await built(contentWith({ 'wide.jpg': wide }));
    expect(site.img('wide.jpg')).toMatchObject({ src: '/archive/articles/wide.jpg', width: '3000', height: '2000', alt: 'A gradient', sizes: '(min-width: 42rem) 38.25rem, 92vw' });
    expect(site.img('wide.jpg')['loading']).toBeUndefined();
    expect(offered(site, 'wide.jpg').map(({ width }) => width)).toEqual(['720w', '1000w', '1280w']);
    for (const { width, bytes } of offered(site, 'wide.jpg')) {
      const { format, width: really, height } = await sharp(bytes).metadata();
      expect({ format, really: `${really}w`, height }).toEqual({ format: 'webp', really: width, height: Math.round((really * 2) / 3) });
      expect(bytes.length).toBeLessThan(wide.length / 2);
    }
    expect(site.files.get('articles/wide.jpg')?.equals(wide)).toBe(true);
    expect(site.smaller).toHaveLength(3);
    const manifest = site.files.get('manifest-sha256.txt')?.toString() ?? '';
    for (const path of site.smaller) expect(manifest).toContain(`data/${path}\n`);
  });

  test('leads to itself, with its caption beside the link', async () => {
    const { page } = await built(contentWith({ 'wide.jpg': await gradient(1600, 20, 'jpeg') }));
    expect(page('wide.jpg')('figure > a > img').length).toBe(1);
    expect(page('wide.jpg')('figure > a').attr('href')).toBe('/archive/articles/wide.jpg');
    expect(page('wide.jpg')('figure > figcaption').text()).toBe('It shows nothing. Nobody');
  });

  test('looks the same in sRGB, and does not say in smaller sizes where it was taken', async () => {
    const red = { r: 230, g: 30, b: 40 };
    const whole = await sharp({ create: { width: 1600, height: 40, channels: 3, background: red } }).withIccProfile('p3').withExif({ IFD0: { Artist: 'Nobody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } }).jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(whole).metadata()).exif).toBeDefined();
    const [{ bytes } = { bytes: whole }] = offered(await built(contentWith({ 'red.jpg': whole })), 'red.jpg');
    const { exif, icc, xmp, iptc, space } = await sharp(bytes).metadata();
    expect({ exif, icc, xmp, iptc, space }).toEqual({ exif: undefined, icc: undefined, xmp: undefined, iptc: undefined, space: 'srgb' });
    const { channels } = await sharp(bytes).stats();
    [red.r, red.g, red.b].forEach((value, index) => { expect(Math.abs((channels[index]?.mean ?? 0) - value)).toBeLessThan(6); });
  });

  test('and turned by a note of its camera has the width and height that are seen, in every size', async () => {
    const red = await sharp({ create: { width: 1000, height: 1000, channels: 3, background: '#f00' } }).png().toBuffer();
    // What stands on the left in the file is above for who looks at it.
    const turned = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#00f' } }).composite([{ input: red, left: 0, top: 0 }]).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const site = await built(contentWith({ 'turned.jpg': turned }));
    expect(site.img('turned.jpg')).toMatchObject({ width: '1000', height: '2000' });
    expect(offered(site, 'turned.jpg').map(({ width }) => width)).toEqual(['720w', '1000w']);
    const smaller = sharp(offered(site, 'turned.jpg')[0]?.bytes);
    const { width, height } = await smaller.metadata();
    expect([width, height]).toEqual([720, 1440]);
    const pixels = await smaller.raw().toBuffer();
    const redAt = (row: number) => pixels[3 * (720 * row + 360)] ?? 0;
    expect([redAt(100) > 200, redAt(1340) < 50]).toEqual([true, true]);
  });
});

test('a picture that is not much wider than a page shows it is the largest of its sizes, and one that is small the only one', async () => {
  const site = await built(contentWith({ 'medium.png': await gradient(1300, 20, 'png'), 'small.jpg': await gradient(899, 20, 'jpeg') }));
  expect(site.img('medium.png')['srcset']).toMatch(/^\/archive\/_pictures\/[0-9a-f]{32}-720\.webp 720w, \/archive\/_pictures\/[0-9a-f]{32}-1000\.webp 1000w, \/archive\/articles\/medium\.png 1300w$/);
  expect(site.page('medium.png')('figure > img').length).toBe(1);
  expect([site.img('small.jpg')['srcset'], site.img('small.jpg')['sizes'], site.smaller.length]).toEqual([undefined, undefined, 2]);
});

test('pictures that move are left as they are; one of the same kind that stands still is not', async () => {
  const pictures = { 'one.gif': await moving(1700, 20, 'gif'), 'two.webp': await moving(1700, 20, 'webp'), 'three.png': await movingPng(1700, 20), 'still.gif': await gradient(1700, 20, 'gif') };
  const { img, closing } = await built(contentWith(pictures));
  expect(Object.keys(pictures).map((name) => [name, img(name)['srcset'] === undefined])).toEqual([['one.gif', true], ['two.webp', true], ['three.png', true], ['still.gif', false]]);
  expect(closing.join('\n')).not.toContain('warning');
});

test('a smaller size that would be the larger file is not offered, and nothing warns of it', async () => {
  const coarse = await sharp(await gradient(1700, 100, 'jpeg')).jpeg({ quality: 12 }).toBuffer();
  const content = contentWith({ 'print.png': await print(2400, 300), 'coarse.jpg': coarse });
  const site = await built(content);
  expect(site.img('print.png')['srcset']).toBeUndefined();
  expect(offered(site, 'coarse.jpg').map(({ width }) => width)).toEqual(['720w', '1700w']);
  for (const { bytes } of offered(site, 'coarse.jpg')) expect(bytes.length).toBeLessThanOrEqual(coarse.length);
  expect(site.smaller).toHaveLength(1);
  expect(site.closing.join('\n')).not.toContain('warning');
  expect(await built(content, join(temporaryFolder(), 'other'))).toMatchObject({ times: 0, smaller: site.smaller });
});

describe('a picture that cannot be made smaller', () => {
  test('is published as it is, its page offers nothing that is not there, and a check names it', async () => {
    const pictures = { 'good.webp': await gradient(1700, 40, 'webp'), 'half.webp': halfOf(await gradient(1700, 400, 'webp')), 'huge.png': await promising(20_000, 20_000), 'half.jpg': halfOf(await gradient(1700, 400, 'jpeg')) };
    const content = contentWith(pictures);
    await run('scripts/check.ts', ['--content', content]);
    const site = await built(content);
    expect(Object.keys(pictures).map((name) => site.img(name)['srcset'] === undefined)).toEqual([false, true, true, false]);
    for (const [name, bytes] of Object.entries(pictures)) expect(site.files.get(`articles/${name}`)?.equals(bytes)).toBe(true);
    const { stdout } = await run('scripts/check.ts', ['--content', content, '--code', 'picture-unscaled']);
    expect(stdout).toMatch(/articles\/half\.webp\n {2}warning picture-unscaled\n {4}No smaller sizes could be made/);
    expect(stdout).toMatch(/articles\/huge\.png\n {2}warning picture-unscaled\n {4}The picture has more than 100 million pixels/);
    expect(stdout).not.toMatch(/good\.webp|half\.jpg/);
    expect((await built(content, join(temporaryFolder(), 'other'))).times).toBe(0);
  });

  test('though its name says another kind is made smaller by what it is', async () => {
    expect((await built(contentWith({ 'really-png.jpg': await gradient(1700, 20, 'png') }))).smaller).toHaveLength(3);
  });
});

describe('smaller sizes', () => {
  test('are made once: not again for another article, for another folder, or after the site was taken away', async () => {
    const content = contentWith({ 'one.jpg': await gradient(1700, 20, 'jpeg') });
    const first = await built(content);
    writeFiles(content, { 'articles/more.md': article('Words.') });
    const again = await built(content, first.out);
    rmSync(first.out, { recursive: true });
    writeFiles(content, { 'articles/more.md': article('Other words.') });
    const anew = await built(content, first.out);
    expect([first.times, again.times, anew.times]).toEqual([1, 0, 0]);
    expect(anew.smaller.map((path) => anew.files.get(path)?.equals(first.files.get(path) ?? Buffer.alloc(0)))).toEqual([true, true, true]);
    writeFileSync(join(content, 'articles/two.jpg'), await gradient(1700, 20, 'jpeg', 9));
    writeFiles(content, { 'articles/more.md': showing('two.jpg') });
    expect(await built(content, first.out)).toMatchObject({ times: 1, smaller: { length: 6 } });
  });

  test('of a picture that is replaced by one just as large are others, and the old ones are gone', async () => {
    const content = contentWith({ 'one.png': await gradient(1700, 20, 'png') });
    const before = await built(content);
    writeFileSync(join(content, 'articles/one.png'), await gradient(1700, 20, 'png', 77));
    const after = await built(content, before.out);
    expect([after.smaller.length, new Set(after.smaller).intersection(new Set(before.smaller)).size]).toEqual([3, 0]);
    expect(after.img('one.png')['srcset']).toContain(after.smaller.at(-1));
  });

  test('of one picture at two addresses are made once', async () => {
    const bytes = await gradient(1700, 20, 'png');
    expect(await built(contentWith({ 'one.png': bytes, 'two.png': bytes }))).toMatchObject({ times: 1, smaller: { length: 3 } });
  });

  test('that somebody has changed are put right', async () => {
    const content = contentWith({ 'one.png': await gradient(1700, 20, 'png') });
    const before = await built(content);
    writeFileSync(join(before.out, before.smaller[0] ?? ''), 'tampered with');
    expect((await built(writeFiles(content, { 'articles/more.md': article('Words.') }), before.out)).files.get(before.smaller[0] ?? '')).toEqual(before.files.get(before.smaller[0] ?? ''));
  });

  test('of a picture that drafts alone show, or nobody, are not made', async () => {
    const content = contentWith({ 'one.png': await gradient(1700, 20, 'png') });
    writeFileSync(join(content, 'articles/secret.png'), await gradient(1700, 20, 'png', 5));
    writeFileSync(join(content, 'articles/unused.png'), await gradient(1700, 20, 'png', 6));
    writeFiles(content, { 'articles/draft.md': article('![Not yet](secret.png)', 'draft: true\n') });
    const { times, files } = await built(content);
    expect([times, files.has('articles/secret.png'), files.has('articles/unused.png')]).toEqual([1, false, true]);
  });

  test('are made for the text of a record too, whether Markdown or HTML shows the picture', async () => {
    const content = contentWith({ 'one.png': await gradient(1700, 20, 'png') });
    writeFileSync(join(content, 'sources/masthead.png'), await gradient(2000, 20, 'png'));
    writeFiles(content, { 'sources/gazette.md': '---\nname: The Gazette\n---\n\n<img src="masthead.png" alt="Its head">\n' });
    const before = await built(content);
    expect(before.smaller).toHaveLength(6);
    writeFileSync(join(content, 'sources/masthead.png'), await gradient(2000, 30, 'png'));
    const { files } = await built(content, before.out);
    expect(load(files.get('sources/gazette/index.html')?.toString() ?? '')('img').attr('height')).toBe('30');
  });
});

test('of a page that is kept because its file is left out the smaller sizes are kept too', async () => {
  const content = contentWith({ 'one.png': await gradient(1700, 20, 'png'), 'two.png': await gradient(1700, 20, 'png', 5) });
  const before = await built(content);
  writeFiles(content, { 'articles/one-png.md': '---\ntitle: Synthetic\ndate: 2024-02-31\nsource: gazette\n---\n\nWords.\n' });
  await buildSite({ ...options, content, out: before.out, leaveOutBroken: true }, silent);
  const after = readTree(before.out);
  for (const path of [...before.smaller, 'articles/one-png/index.html']) expect(after.get(path)?.equals(before.files.get(path) ?? Buffer.alloc(0)), path).toBe(true);
});

test('the checksum of a text stays when its picture is replaced', async () => {
  const content = contentWith({ 'one.png': await gradient(1700, 20, 'png') });
  const sum = async () => {
    await run('scripts/record.ts', ['--content', content]);
    return readFileSync(join(content, 'addresses.json'), 'utf8');
  };
  const before = await sum();
  writeFileSync(join(content, 'articles/one.png'), await gradient(1900, 20, 'png'));
  expect(await sum()).toBe(before);
  expect(before).not.toContain('_pictures');
});
