import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { SyntheticArchive } from '../../bench/scale/synthetic/archive.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import type { BuiltSite } from '../../src/publish/told/built-site.ts';
import { silent } from '../../src/publish/command/progress.ts';
import { readTree, run, temporaryFolder } from '../helpers/site.ts';

/**
 * What a build may do and ship, in counts and bytes: they are the same on every machine, as seconds are not. Each bound stands at most a fifth
 * above what there is, but for the newest part of the index, which grows to that, so it is broken by a gross loss alone. `npm run bench` tells the seconds.
 */
const articles = 300;
const [content, out] = [join(temporaryFolder(), 'content'), join(temporaryFolder(), 'site')];
const archive = new SyntheticArchive(content, { seed: 7, perDay: 10 });

const build = ({ afresh = false } = {}): Promise<BuiltSite> => buildSite({ content, out, base: '/', site: 'https://synthetic.example', published: undefined, leaveOutBroken: false, afresh }, silent);

let cold: BuiltSite;
let site: ReturnType<typeof readTree>;

beforeAll(async () => {
  // Files that are not fresh are told by their times, so the clock runs ahead of the disk.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  archive.add(articles);
  cold = await build();
  site = readTree(out);
});
afterAll(() => { vi.useRealTimers(); });

function bytesOf(wanted: (path: string) => boolean): number {
  return [...site].filter(([path]) => wanted(path)).reduce((sum, [, bytes]) => sum + bytes.length, 0);
}

test('the synthetic archive has no errors', async () => {
  const { status, stdout } = await run('scripts/check.ts', ['--content', content]);
  expect(stdout).not.toMatch(/^ .*\b(?:error|warning) /m);
  expect(status).toBe(0);
});

describe('what is shipped for an article', () => {
  const inFolder = (folder: string) => (path: string) => path.startsWith(folder);

  test('is a page of at most 11 KB before compression', () => {
    expect(bytesOf((path) => /^articles\/.*\/synthetic-\d+\/index\.html$/.test(path)) / articles).toBeLessThan(11_000);
  });

  test('is at most 19.5 KB, with its share of all lists and of the search index', () => {
    expect((bytesOf(() => true) - bytesOf(inFolder('_astro/'))) / articles).toBeLessThan(19_500);
  });

  test('is at most 1.9 KB of search index', () => {
    expect(bytesOf(inFolder('search/data/')) / articles).toBeLessThan(1900);
  });

  test('is at most 2.5 files, with its share of all lists, of feeds and of the search index', () => {
    expect(site.size / articles).toBeLessThan(2.5);
  });

  test('has styles, typefaces and scripts of at most 430 KB beside all of them', () => {
    expect(bytesOf(inFolder('_astro/'))).toBeLessThan(430_000);
  });
});

test('a cold build renders each text once, and makes each page', () => {
  expect(cold.texts).toEqual({ rendered: articles, kept: 0 });
  expect(cold.pages).toEqual({ made: [...site.keys()].filter((path) => path.endsWith('.html')).length, asBefore: 0, removed: 0 });
});

/**
 * Its own page; about a dozen pages that show or count all there is; of the source and of each record it lists, the page and the lists of
 * its year, month and day, with those that lead there; and the few articles that it is near to or leads to. How many others there are is no part of it.
 */
const madeForOne = 45;

test(`an article more renders one text and makes at most ${String(madeForOne)} pages, and then nothing is left to do`, async () => {
  for (const added of [1, 2, 3]) {
    archive.add(1);
    const { pages, texts } = await build();
    expect(texts).toEqual({ rendered: 1, kept: articles + added - 1 });
    expect(pages.made).toBeGreaterThan(5);
    expect(pages.made).toBeLessThanOrEqual(madeForOne);
    expect(pages.removed).toBe(0);
  }
  const { pages, texts } = await build();
  expect(pages).toMatchObject({ made: 0, removed: 0 });
  expect(texts).toEqual({ rendered: 0, kept: articles + 3 });
}, 180_000);

/** Of so many the newest few have a part of the search index for themselves; see `src/search/index/segmenting.ts`. */
const parted = 1024;

test(`an article more than ${String(parted)} changes at most 30 KB of the search index, and the site is what a build from nothing makes`, async () => {
  archive.add(parted - articles);
  await build();
  const before = readTree(out);
  archive.add(1);
  const { pages } = await build();
  expect(pages.made).toBeLessThanOrEqual(madeForOne);
  const after = readTree(out);
  const added = [...after].filter(([path]) => path.startsWith('search/data/') && !before.has(path));
  expect(added.length).toBeGreaterThan(0);
  expect(added.reduce((sum, [, { length }]) => sum + length, 0)).toBeLessThan(30_000);
  expect([...before.keys()].filter((path) => path.startsWith('search/data/') && !after.has(path)).length).toBeLessThanOrEqual(3);
  await build({ afresh: true });
  expect(readTree(out)).toEqual(after);
}, 180_000);
