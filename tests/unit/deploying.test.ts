import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { manifestOf } from '../../src/publish/verify/checksums.ts';
import { manifestFile, manifestText } from '../../src/site/manifest.ts';
import { differences, readTree, root, temporaryFolder, writeFiles } from '../helpers/site.ts';

/** What `docs/deploying.md` has an administrator type, by the heading above it and in its order. */
const deploying = readFileSync(join(root, 'docs/deploying.md'), 'utf8');

function codeUnder(heading: string, language: string): string {
  const section = deploying.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code).join('');
}

describe.runIf(process.platform !== 'win32')('what "Sending only what changed" gives', () => {
  const commands = codeUnder('Sending only what changed', 'sh');
  const publicManifest = 'https://archive.example.org/manifest-sha256.txt';
  const page = 'a'.repeat(64);
  const other = 'b'.repeat(64);

  const odd = ['a b.txt', ' a.txt', '#a', ';a', '100%.txt', '100%25.txt', '"a"', 'a\\b', '[a]*?', '{a,b}', '-a', 'статья/index.html', 'aÅ/index.html'];

  /** Runs it with an `rclone` that writes down what it was told, and fails from one of its calls on. */
  function run(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>, failsAt = 99) {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dist'));
    const published = join(folder, 'published.txt');
    writeFileSync(published, manifestText(new Map(Object.entries(before))));
    writeFileSync(join(folder, 'dist', manifestFile), manifestText(new Map(Object.entries(now))));
    const rclone = `calls=0; rclone() { calls=$((calls + 1)); printf '%s\\n' "$*" >> calls.txt; [ "$calls" -lt ${String(failsAt)} ]; }\n: > calls.txt\n`;
    const { stderr } = spawnSync('sh', ['-c', rclone + commands.replace(publicManifest, pathToFileURL(published).href)], { cwd: folder, encoding: 'utf8' });
    const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);
    return { stderr, first: lines('first.txt'), then: lines('then.txt'), removed: lines('removed.txt'), calls: lines('calls.txt') };
  }

  test('names exactly the files that are new, other and no more, whatever their names', () => {
    const { stderr, first, then, removed } = run(
      { 'index.html': page, 'same/index.html': page, '_astro/old.css': page, ...Object.fromEntries(odd.map((name) => [`changed/${name}`, page])), ...Object.fromEntries(odd.map((name) => [`gone/${name}`, page])) },
      { 'index.html': other, 'same/index.html': page, '_astro/new.css': page, '_pictures/new.webp': page, 'search/data/1/all.bin': page, 'search/start.json': page, ...Object.fromEntries(odd.map((name) => [`changed/${name}`, other])), ...Object.fromEntries(odd.map((name) => [`new/${name}`, page])) },
    );
    expect(stderr).toBe('');
    expect(first.toSorted()).toEqual(['_astro/new.css', '_pictures/new.webp', 'search/data/1/all.bin']);
    expect(then.toSorted()).toEqual(['index.html', 'search/start.json', ...odd.flatMap((name) => [`changed/${name}`, `new/${name}`])].toSorted());
    expect(removed.toSorted()).toEqual(['_astro/old.css', ...odd.map((name) => `gone/${name}`)].toSorted());
  });

  test('sends all of them whatever their size and time, what pages use first, and takes away last', () => {
    const { calls } = run({ 'index.html': page }, { 'index.html': other });
    expect(calls.map((call) => /^(\S+) .*?(\w+\.txt)(?: |$)/.exec(call)?.slice(1))).toEqual([['copy', 'first.txt'], ['copy', 'then.txt'], ['copyto', 'sha256.txt'], ['delete', 'removed.txt']]);
    expect(calls.map((call) => call.includes(' --ignore-times'))).toEqual([true, true, true, false]);
    expect(calls.map((call) => /Cache-Control: (.*)$/.exec(call)?.[1])).toEqual(['public, max-age=31536000, immutable', 'no-cache', 'no-cache', undefined]);
  });

  test.each([1, 2, 3])('ends at call %i when that fails, so that the manifest never names what was not sent', (failsAt) => {
    expect(run({ 'index.html': page }, { 'index.html': other }, failsAt).calls).toHaveLength(failsAt);
  });

  test('takes nothing away where no manifest is public', () => {
    const { then, removed } = run({}, { 'index.html': page });
    expect([then, removed]).toEqual([['index.html'], []]);
  });

  test('makes the public folder the site, with a real rclone, and leaves alone what is in both', ({ skip }) => {
    skip(spawnSync('rclone', ['version']).status !== 0, 'rclone is not installed');
    const folder = temporaryFolder();
    const [dist, published] = [join(folder, 'dist'), join(folder, 'public/BUCKET')];
    const asItIs = { '_astro/site.css': 'a style', 'about/index.html': 'a page' };
    /** Makes a site of it, sends that, and answers with what is then public. */
    const sent = (files: Readonly<Record<string, string>>) => {
      rmSync(dist, { recursive: true, force: true });
      writeFiles(dist, files);
      writeFileSync(join(dist, manifestFile), manifestText(manifestOf(dist)));
      // Neither size nor time tells what has changed.
      for (const path of readTree(dist).keys()) utimesSync(join(dist, path), 1_000_000, 1_000_000);
      const { status } = spawnSync('sh', ['-c', commands.replace(publicManifest, pathToFileURL(join(published, manifestFile)).href)], {
        cwd: folder, env: { ...process.env, RCLONE_CONFIG: join(folder, 'none.conf'), RCLONE_CONFIG_REMOTE_TYPE: 'alias', RCLONE_CONFIG_REMOTE_REMOTE: join(folder, 'public') },
      });
      expect(status).toBe(0);
      return readTree(published);
    };
    const named = (under: string, text: string) => Object.fromEntries(odd.map((name) => [`${under}/${name}`, text]));
    expect(sent({ ...asItIs, 'index.html': '1', '_astro/old.css': 'x', ...named('changed', '1'), ...named('gone', '1') })).toEqual(readTree(dist));
    for (const path of Object.keys(asItIs)) writeFileSync(join(published, path), 'not sent again');
    const after = sent({ ...asItIs, 'index.html': '2', '_astro/new.css': 'x', ...named('changed', '2'), ...named('new', '1') });
    expect(differences(after, readTree(dist))).toEqual(Object.keys(asItIs));
    expect(Object.keys(asItIs).map((path) => after.get(path)?.toString())).toEqual(['not sent again', 'not sent again']);
  });
});

describe('the function for CloudFront', () => {
  const answer = z.union([z.object({ uri: z.string() }).transform(({ uri }) => uri), z.object({ statusCode: z.literal(301), headers: z.object({ location: z.object({ value: z.string() }) }) }).transform(({ headers }) => `to ${headers.location.value}`)]);
  const asked = (uri: string) => answer.parse(runInNewContext(`${codeUnder('S3 with CloudFront, and other object stores', 'js')}; handler(event)`, { event: { request: { uri } } }));

  test.each([
    ['/', '/index.html'],
    ['/people/ada/', '/people/ada/index.html'],
    ['/people/ada', 'to /people/ada/'],
    ['/articles/u.s.-visit', 'to /articles/u.s.-visit/'],
    ['/story.php', 'to /story.php/'],
    ['/news/17.html', '/news/17.html'],
    ['/_astro/site.abc.css', '/_astro/site.abc.css'],
    ['/search/data/1/words.bin', '/search/data/1/words.bin'],
    ['/_pictures/a.webp', '/_pictures/a.webp'],
    ['/sitemap-0.xml', '/sitemap-0.xml'],
  ])('takes %s for %s', (uri, wanted) => {
    expect(asked(uri)).toBe(wanted);
  });

  test.each(['//evil%2ecom', '///evil', '/\\evil%2ecom'])('sends nobody to another host by %s', (uri) => {
    expect(new URL(asked(uri).replace('to ', ''), 'https://archive.example.org/').host).toBe('archive.example.org');
  });
});
