import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openEdition } from '../../src/edition/edition.ts';
import { keptNear } from '../../src/edition/kept-nearness.ts';
import { keptRecords } from '../../src/intake/kept-records.ts';
import { Store } from '../../src/kept/store.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { BuildFailed, BuildRefused } from '../../src/publish/failure.ts';
import { silent } from '../../src/publish/progress.ts';
import { assembly } from '../../src/publish/shards/assembly.ts';
import { openParts } from '../../src/publish/shards/open-parts.ts';
import { takeParts } from '../../src/publish/shards/take-parts.ts';
import { buildShard } from '../../src/publish/shards/build-shard.ts';
import { editsOf, emptyArchive } from '../helpers/edits.ts';
import { readTree, run, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { dot, rich, small } from '../helpers/small-site.ts';

/** More for a longer look: SHARDS=100. */
const runs = Number(process.env['SHARDS'] ?? 4);

const options = { base: '/archive/', site: 'https://papers.example', published: undefined, leaveOutBroken: false, afresh: false } as const;

/** A machine of its own: a copy of the content, of which nothing is kept here, with other times. */
function copyOf(content: string): string {
  const copy = join(temporaryFolder(), 'content');
  cpSync(content, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) utimesSync(join(copy, name), 1_000_000, 1_000_000);
  return copy;
}

/** Each part, made where nothing is known of the others. */
async function partsOf(content: string, of: number): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const files: string[] = [];
  for (let number = 1; number <= of; number += 1) {
    const file = join(folder, `part-${number}-of-${of}.kept`);
    await buildShard({ ...options, content: copyOf(content), out: join(folder, 'none') }, { number, of }, file, silent);
    files.push(file);
  }
  return files;
}

async function assembled(parts: readonly string[], content: string, out: string) {
  const { takeParts, lines } = assembly(parts, options);
  const { pages } = await buildSite({ ...options, content, out }, silent, takeParts);
  return { pages, lines: lines(), tree: readTree(out) };
}

async function whole(content: string) {
  const out = join(temporaryFolder(), 'site');
  await buildSite({ ...options, content: copyOf(content), out }, silent);
  return readTree(out);
}

function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path)?.equals(other.get(path) ?? Buffer.from('none')) !== true).sort();
}

function someArchive(): string {
  const content = writeFiles(temporaryFolder(), { ...small, ...rich });
  writeFileSync(join(content, 'articles/dot.png'), dot);
  return content;
}

// Files that are not fresh are told by their times, so the clock runs ahead of the disk.
beforeEach(() => { vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 }); });
afterEach(() => { vi.useRealTimers(); });

describe('parts put together', () => {
  test.each([1, 3, 7])('are the site of one build, byte for byte, and none of the articles is made again: %s', async (of) => {
    const content = someArchive();
    const parts = await partsOf(content, of);
    const { tree, lines, pages } = await assembled(parts, copyOf(content), join(temporaryFolder(), 'site'));
    expect(differences(tree, await whole(content))).toEqual([]);
    expect(lines.map((line) => line.replace(/^.*: (\d+) of (\d+) .*$/, '$1 $2')).filter((line) => line !== '0 0').length).toBe(Math.min(of, 4));
    for (const line of lines) expect(line).toMatch(/: (\d+) of \1 pages were of use$/);
    expect([...tree.keys()].filter((path) => path.endsWith('.html')).length - pages.made).toBe(4);
  });

  test('bring all that was read, rendered and compared: a build has none of it to do', async () => {
    const content = someArchive();
    const parts = openParts(await partsOf(content, 3), options);
    const copy = copyOf(content);
    const store = new Store(join(temporaryFolder(), 'kept'), 'a version');
    takeParts(parts, store);
    const opened = openEdition({ ...options, content: copy, drafts: false }, undefined, { store, now: Date.now() });
    const { articles } = opened.site.archive;
    for (const article of articles) opened.texts.article(article);
    expect(opened.texts.counts).toEqual({ rendered: 0, kept: articles.length });
    expect(store.read(keptNear)?.near.size).toBe(articles.length);
    expect([...store.read(keptRecords)?.files.keys() ?? []].sort()).toEqual(opened.content.files.filter((file) => file.endsWith('.md')));
  });

  test('are the same site where another one lies, and the build after that makes nothing', async () => {
    const content = someArchive();
    const out = join(temporaryFolder(), 'site');
    await buildSite({ ...options, content, out }, silent);
    writeFileSync(join(content, 'articles/first.md'), '---\ntitle: Other\ndate: 2001-02-03\nsource: gazette\n---\n\nAda Example.\n');
    const { tree } = await assembled(await partsOf(content, 2), content, out);
    expect(differences(tree, await whole(content))).toEqual([]);
    const { pages } = await buildSite({ ...options, content, out }, silent);
    expect(pages).toMatchObject({ made: 0, removed: 0 });
  });

  test('do no harm where the content has changed since: what still holds is taken, and the rest made', async () => {
    await fc.assert(fc.asyncProperty(editsOf(4), fc.integer({ min: 1, max: 3 }), async (edits, of) => {
      const content = writeFiles(join(temporaryFolder(), 'content'), emptyArchive);
      const parts = await partsOf(content, of);
      for (const edit of edits) {
        edit.on(content);
        const wanted = await whole(content).catch((error: unknown) => { if (error instanceof BuildFailed) return undefined; throw error; });
        if (wanted === undefined) continue;
        const copy = copyOf(content);
        expect(differences((await assembled(parts, copy, join(temporaryFolder(), 'site'))).tree, wanted), String(edit)).toEqual([]);
        expect(differences((await assembled(await partsOf(content, of), copy, join(temporaryFolder(), 'site'))).tree, wanted), String(edit)).toEqual([]);
      }
    }), { numRuns: runs });
  });
});

describe('a part', () => {
  test('is the same wherever it is made, and by whatever was known there before', async () => {
    const content = someArchive();
    const [first, again] = [await partsOf(content, 2), await partsOf(content, 2)];
    const out = join(temporaryFolder(), 'site');
    await buildSite({ ...options, content, out }, silent);
    const warm = join(temporaryFolder(), 'warm.kept');
    for (const [index, file] of first.entries()) {
      expect(readFileSync(again[index] ?? '').equals(readFileSync(file))).toBe(true);
      await buildShard({ ...options, content, out }, { number: index + 1, of: 2 }, warm, silent);
      expect(readFileSync(warm).equals(readFileSync(file)), 'after a build').toBe(true);
    }
  });

  test('is made without touching the site that is there', async () => {
    const content = someArchive();
    const out = join(temporaryFolder(), 'site');
    await buildSite({ ...options, content, out }, silent);
    const before = readTree(out);
    writeFileSync(join(content, 'articles/first.md'), '---\ntitle: Other\ndate: 2001-02-03\nsource: gazette\n---\n\nWords.\n');
    const file = join(temporaryFolder(), 'part.kept');
    await buildShard({ ...options, content, out }, { number: 1, of: 2 }, file, silent);
    expect(differences(readTree(out), before)).toEqual([]);
  });

  test('is not made of an archive with errors, and leaves no file behind', async () => {
    const content = someArchive();
    writeFileSync(join(content, 'articles/first.md'), '---\ntitle: No date\n---\n');
    const folder = temporaryFolder();
    await expect(buildShard({ ...options, content, out: join(folder, 'none') }, { number: 1, of: 2 }, join(folder, 'part.kept'), silent)).rejects.toThrow(BuildFailed);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('no site is put together of', () => {
  const content = () => writeFiles(temporaryFolder(), emptyArchive);

  /** What is said, by whoever opens the parts, before anything is done. */
  function said(parts: readonly string[], others: Partial<{ base: string; site: string }> = {}): string {
    try {
      assembly(parts, { ...options, ...others });
    } catch (error) {
      if (error instanceof BuildRefused) return error.message;
      throw error;
    }
    return '';
  }

  test('a part that is damaged anywhere, cut short, or none', async () => {
    const [first = '', second = ''] = await partsOf(content(), 2);
    const bytes = readFileSync(first);
    const harmed = join(temporaryFolder(), 'harmed.kept');
    const say = (harm: Buffer) => {
      writeFileSync(harmed, harm);
      return said([harmed, second]);
    };
    for (let place = 20; place < bytes.length; place += Math.ceil(bytes.length / 40)) {
      const other = Buffer.from(bytes);
      other[place] = (other[place] ?? 0) ^ 1;
      expect(say(other), String(place)).toContain('harmed.kept is damaged or cut short.');
    }
    for (const length of [0, 10, 20, 100, bytes.length - 1]) expect(say(bytes.subarray(0, length)), String(length)).toMatch(/^harmed\.kept is (?:no part of a site|damaged or cut short)\./);
    expect(say(Buffer.concat([bytes, Buffer.from('more')]))).toContain('damaged');
    expect(say(Buffer.from('A letter, and no part.'))).toContain('harmed.kept is no part of a site.');
    expect(said([join(temporaryFolder(), 'none.kept')])).toContain('There is no file');
    expect(said([temporaryFolder()])).toContain('There is no file');
  });

  test('parts of which one is missing, there twice, or of another number of parts', async () => {
    const archive = content();
    const [one = '', two = '', three = ''] = await partsOf(archive, 3);
    const [other = ''] = await partsOf(archive, 2);
    expect(said([three, one])).toContain('Of 3 parts one is missing: 2/3.');
    expect(said([two])).toContain('some are missing: 1/3, 3/3.');
    expect(said([one, two, three, two])).toContain('is part 2 of 3, and so is another');
    expect(said([two, three, other])).toMatch(/is part \d of \d, and .* is part \d of \d\./);
    expect(said([])).toContain('No part is named');
    expect(said([three, two, one])).toBe('');
  });

  test('parts that were made with other options', async () => {
    const parts = await partsOf(content(), 1);
    expect(said(parts, { base: '/' })).toContain('was made with --base /archive/, and the site is to be made with --base /.');
    expect(said(parts, { site: 'https://other.example' })).toContain('was made with --site https://papers.example');
  });

  test('a part of another version', async () => {
    const [file = ''] = await partsOf(content(), 1);
    const bytes = readFileSync(file);
    const body = bytes.subarray(0, -32);
    body.write('0', 'cuttings part '.length + 3);
    body.write('1', 'cuttings part '.length + 4);
    writeFileSync(file, Buffer.concat([body, createHash('sha256').update(body).digest()]));
    expect(said([file])).toContain('was made by another version');
  });
});

test('the commands make parts, and a site of them', async () => {
  const folder = temporaryFolder();
  const archive = writeFiles(join(folder, 'content'), emptyArchive);
  mkdirSync(join(folder, 'parts'));
  const parts = [1, 2].map((number) => join(folder, `parts/${number}.kept`));
  for (const [index, part] of parts.entries()) {
    const made = await run('scripts/build.ts', ['--content', archive, '--out', join(folder, 'site'), '--shard', `${index + 1}/2`, '--part', part]);
    expect(made.stderr + made.stdout).toMatch(new RegExp(`^Part ${index + 1} of 2, with ${index} articles: .* in `));
    expect([made.status, existsSync(join(folder, 'site'))]).toEqual([0, false]);
  }
  const built = await run('scripts/assemble.ts', [...parts, '--content', archive, '--out', join(folder, 'site')]);
  expect(built.stderr).toBe('');
  expect(built.stdout).toContain('2.kept: 1 of 1 pages were of use');
  rmSync(join(folder, 'parts/1.kept'));
  expect(await run('scripts/assemble.ts', [...parts, '--content', archive, '--out', join(folder, 'site')])).toMatchObject({ status: 1, stdout: '' });
  expect((await run('scripts/assemble.ts', ['--content', archive])).status).toBe(2);
  expect(await run('scripts/build.ts', ['--shard', '3/2'])).toMatchObject({ status: 2 });
});
