import { cpSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { keptFolder } from '../../../src/kept/places.ts';
import { siteState } from '../../../src/kept/site-state.ts';
import type { BuildOptions } from '../../../src/publish/command/build-options.ts';
import { namesBeside } from '../../../src/publish/swap/swap-names.ts';
import type { BuiltSite } from '../../../src/publish/told/built-site.ts';
import { contentBefore, notePublished, unchangedSite } from '../../../src/publish/unchanged-site.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

const built: BuiltSite = { unchanged: false, closing: ['1 article'], pages: { made: 2, asBefore: 3, removed: 1 }, texts: { rendered: 1, kept: 0 } };
const inSite = { 'index.html': 'front', 'people/ada/index.html': 'page' };
const kept: string[] = [];

afterEach(() => {
  for (const folder of kept.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What a build has published of a content folder, noted when its files were long settled. */
function published(given: Partial<BuildOptions> = {}): BuildOptions {
  const folder = writeFiles(temporaryFolder(), { 'content/articles/x.md': 'text', 'manifest.txt': 'before' });
  const options: BuildOptions = { content: join(folder, 'content'), out: join(folder, 'out'), base: '/', site: undefined, published: join(folder, 'manifest.txt'), leaveOutBroken: false, afresh: false, ...given };
  writeFiles(options.out, inSite);
  kept.push(keptFolder(options.content));
  const files = new Map(Object.keys(inSite).map((path) => {
    const { size, mtimeMs } = lstatSync(join(options.out, path));
    return [path, { size, modified: mtimeMs }] as const;
  }));
  notePublished(options, contentBefore(options, Date.now() + 60_000), siteState(options.out, files), built);
  return options;
}

test('a build that has nothing to do says what the one before has said, and that it made nothing', () => {
  const options = published();
  expect(unchangedSite(options)).toEqual({ unchanged: true, closing: ['1 article'], pages: { made: 0, asBefore: 5, removed: 0 }, texts: { rendered: 0, kept: 0 } });
});

describe('a build has something to do', () => {
  test.each<[string, (options: BuildOptions) => void]>([
    ['where a file of the content was changed', ({ content }) => { writeFileSync(join(content, 'articles/x.md'), 'other text'); }],
    ['where a file came to the content', ({ content }) => { writeFileSync(join(content, 'articles/y.md'), 'text'); }],
    ['where a page was changed', ({ out }) => { writeFileSync(join(out, 'people/ada/index.html'), 'page that somebody wrote'); }],
    ['where a page is gone', ({ out }) => { rmSync(join(out, 'people/ada/index.html')); }],
    ['where a file was put among the pages', ({ out }) => { writeFileSync(join(out, 'people/ada/notes.txt'), ''); }],
    ['where a folder was put at the root of the site', ({ out }) => { mkdirSync(join(out, 'mine')); }],
    ['where a folder stands in the place of a page', ({ out }) => { rmSync(join(out, 'index.html')); mkdirSync(join(out, 'index.html')); }],
    ['where a file stands in the place of a folder of the site', ({ out }) => { rmSync(join(out, 'people'), { recursive: true }); writeFileSync(join(out, 'people'), ''); }],
    ['where the site is gone', ({ out }) => { rmSync(out, { recursive: true }); }],
    ['where a swap was cut off', ({ out }) => { mkdirSync(namesBeside(out).before); }],
    ['where the manifest of what is public is another', ({ published: manifest }) => { writeFileSync(manifest ?? '', 'after'); }],
  ])('%s', (_, change) => {
    const options = published();
    change(options);
    expect(unchangedSite(options)).toBeUndefined();
  });

  test.each<Partial<BuildOptions>>([{ base: '/archive/' }, { site: 'https://news.example' }, { published: undefined }, { afresh: true }, { leaveOutBroken: true }])('where it is told %o', (given) => {
    expect(unchangedSite({ ...published(), ...given })).toBeUndefined();
  });

  test('where the site goes into a folder that holds the same files', () => {
    const options = published();
    const out = `${options.out}-2`;
    cpSync(options.out, out, { recursive: true, preserveTimestamps: true });
    expect(readdirSync(out)).toEqual(readdirSync(options.out));
    expect(unchangedSite({ ...options, out })).toBeUndefined();
  });

  test('after one that left out what is broken', () => {
    expect(unchangedSite({ ...published({ leaveOutBroken: true }), leaveOutBroken: false })).toBeUndefined();
  });
});
