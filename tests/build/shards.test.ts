import fc from 'fast-check';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openEdition } from '../../src/edition/edition.ts';
import { keptNear } from '../../src/edition/kept-nearness.ts';
import { keptRecords } from '../../src/intake/kept-records.ts';
import { Store } from '../../src/kept/store.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { BuildFailed } from '../../src/publish/told/failure.ts';
import { silent } from '../../src/publish/command/progress.ts';
import { buildShard } from '../../src/publish/shards/build-shard.ts';
import { openParts } from '../../src/publish/shards/open-parts.ts';
import { takeParts } from '../../src/publish/shards/take-parts.ts';
import { editsOf, emptyArchive } from '../helpers/edits.ts';
import { assembled, copyOf, options, partsOf, someArchive, whole } from '../helpers/parts.ts';
import { gradient, halfOf } from '../helpers/pictures.ts';
import { differences, readTree, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { startOfEdits } from '../helpers/start-of-edits.ts';

/** More for a longer look: SHARDS=100. */
const runs = Number(process.env['SHARDS'] ?? 4);

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
    expect(keptNear(store).before.size).toBe(articles.length);
    expect([...keptRecords(store, opened.site.archive.settings.timeZone).before.keys()].sort()).toEqual(opened.content.files.filter((file) => file.endsWith('.md')));
  });

  test('are written into what is kept at once: each file of it one time, however many parts there are', async () => {
    const parts = openParts(await partsOf(someArchive(), 3), options);
    const write = vi.spyOn(Store.prototype, 'write');
    takeParts(parts, new Store(join(temporaryFolder(), 'kept'), 'a version'));
    const written = write.mock.calls.map(([{ name }]) => name);
    write.mockRestore();
    expect(written).toContain('records');
    expect([...new Set(written)]).toEqual(written);
  });

  test('are the site of one build where only that finds that a picture cannot be decoded', async () => {
    const content = someArchive();
    writeFileSync(join(content, 'articles/half.webp'), halfOf(await gradient(1700, 400, 'webp')));
    writeFiles(content, { 'articles/half.md': '---\ntitle: Half\ndate: 2001-02-03\nsource: gazette\n---\n\n![Half of one](half.webp)\n' });
    const { tree } = await assembled(await partsOf(content, 2), copyOf(content), join(temporaryFolder(), 'site'));
    expect(differences(tree, await whole(content))).toEqual([]);
    expect(tree.get('articles/half/index.html')?.toString()).not.toContain('srcset');
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

  describe('hold no text of one content to be one of another, where the names differ by which texts were read', () => {
    const text = (day: string) => `---\ntitle: Of ${day}\ndate: ${day}\nsource: gazette\n---\n\nBo Sample spoke.\n`;
    const bo = '---\nname: Bo Sample\n---\n';
    const older = { ...emptyArchive, 'articles/a.md': text('2001-05-01'), 'articles/b.md': text('2001-05-09') };
    const newer = { ...older, 'people/bo.md': bo };

    test.each([[older, newer], [newer, older]])('parts of two contents', async (one, other) => {
      const contents = [one, other].map((files) => writeFiles(temporaryFolder(), files));
      const [[first = ''], [, second = '']] = [await partsOf(contents[0] ?? '', 2), await partsOf(contents[1] ?? '', 2)];
      const mixed = [first, second];
      for (const content of contents) expect(differences((await assembled(mixed, copyOf(content), join(temporaryFolder(), 'site'))).tree, await whole(content))).toEqual([]);
    });

    test('the nearest articles are those of the content that is built', async () => {
      const near = (day: string, people: string) => `---\ntitle: Of ${day}\ndate: ${day}\nsource: gazette\npeople: ${people}\n---\n\nWords.\n`;
      const common = { ...emptyArchive, 'articles/a.md': near('2001-05-01', '[ada]') };
      const contents = ['[ada]', '[]'].map((people) => writeFiles(temporaryFolder(), { ...common, 'articles/b.md': near('2001-05-09', people), 'articles/first.md': near('2001-05-05', '[]') }));
      const parts = [await partsOf(contents[0] ?? '', 2), await partsOf(contents[1] ?? '', 2)];
      for (const content of contents) {
        const wanted = await whole(content);
        for (const [first = '', , , second = ''] of [parts.flat(), parts.toReversed().flat()]) expect(differences((await assembled([first, second], copyOf(content), join(temporaryFolder(), 'site'))).tree, wanted)).toEqual([]);
      }
    });

    test('parts, and what was kept before them', async () => {
      const content = writeFiles(temporaryFolder(), older);
      const out = join(temporaryFolder(), 'site');
      await buildSite({ ...options, content, out }, silent);
      writeFileSync(join(content, 'people/bo.md'), bo);
      rmSync(join(content, 'articles/b.md'));
      const parts = await partsOf(content, 2);
      writeFileSync(join(content, 'articles/b.md'), text('2001-05-09'));
      expect(differences((await assembled(parts, content, out)).tree, await whole(content))).toEqual([]);
    });
  });

  test('do no harm where the content has changed since: what still holds is taken, and the rest made', async () => {
    await fc.assert(fc.asyncProperty(editsOf(4), fc.integer({ min: 1, max: 3 }), async (edits, of) => {
      const content = writeFiles(join(temporaryFolder(), 'content'), startOfEdits);
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
