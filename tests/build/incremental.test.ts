import fc from 'fast-check';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeFiles } from '../../src/journal/change-files.ts';
import { finishPending } from '../../src/journal/finish-pending.ts';
import { journalFile } from '../../src/journal/journal.ts';
import { pendingFolder } from '../../src/journal/pending-folder.ts';
import { keptFolder, spareFolder } from '../../src/kept/places.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { buildOrLeave } from '../../src/publish/building.ts';
import type { BuildOptions } from '../../src/publish/command/build-options.ts';
import { BuildFailed } from '../../src/publish/told/failure.ts';
import { silent } from '../../src/publish/command/progress.ts';
import { readStart } from '../../src/search/start.ts';
import { editsOf, emptyArchive, manyArticles } from '../helpers/edits.ts';
import { differences, folderOnOurDisk, readTree, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { startOfEdits } from '../helpers/start-of-edits.ts';
import { Killed, killedAt } from '../unit/journal/disks.ts';

/** More for a longer look: INCREMENTAL=100. */
const runs = Number(process.env['INCREMENTAL'] ?? 4);

const options = { base: '/archive/', site: 'https://papers.example', published: undefined, leaveOutBroken: false } as const;
type Told = Partial<Pick<BuildOptions, 'base' | 'site'>>;

/** Every file of the site with its bytes; undefined where the archive has errors. */
async function built(content: string, out: string, afresh: boolean, told: Told = {}): Promise<ReturnType<typeof readTree> | undefined> {
  try {
    await buildOrLeave({ ...options, ...told, content, out, afresh }, silent);
  } catch (error) {
    if (error instanceof BuildFailed) return undefined;
    throw error;
  }
  return readTree(out);
}

/** Harm to the site of which the next is made. */
const harmToSpare = {
  strange: (out: string) => { if (existsSync(spareFolder(out))) writeFiles(spareFolder(out), { 'strange.html': 'strange', 'about/strange/index.html': 'strange' }); },
  tampered: (out: string) => { for (const page of ['index.html', 'about/index.html']) if (existsSync(join(spareFolder(out), page))) writeFileSync(join(spareFolder(out), page), 'tampered with'); },
  lost: (out: string) => { rmSync(join(spareFolder(out), 'articles'), { recursive: true, force: true }); },
};

/** What happens between two builds: an edit in one of two archives that are built into one folder by turns, and perhaps harm to what is published there. */
const step = fc.record({
  edit: editsOf(2).map(([first]) => first),
  archive: fc.constantFrom(0, 0, 0, 0, 1),
  told: fc.constantFrom<Told>({}, {}, {}, {}, { base: '/' }, { site: undefined }),
  harm: fc.constantFrom<(out: string) => void>(() => undefined, () => undefined, () => undefined, () => undefined, (out) => { rmSync(out, { recursive: true }); }, (out) => { rmSync(join(out, 'index.html'), { force: true }); }, (out) => { writeFileSync(join(out, 'about/index.html'), 'tampered with'); }, (out) => { rmSync(join(out, 'search/data'), { recursive: true, force: true }); }, (out) => { rmSync(join(out, 'people'), { recursive: true, force: true }); writeFileSync(join(out, 'people'), ''); }, harmToSpare.strange, harmToSpare.tampered, harmToSpare.lost),
});

// Files that are not fresh are told by their times, so the clock runs ahead of the disk.
beforeEach(() => { vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 }); });
afterEach(() => { vi.useRealTimers(); });

describe('a build that takes over what earlier ones have made', () => {
  test('gives, after any edits, under any address, and whatever has happened to what was published, the bytes of one that makes everything anew', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      const folder = folderOnOurDisk();
      const contents = [startOfEdits, { ...startOfEdits, ...manyArticles }].map((files, at) => writeFiles(join(folder, `content-${String(at)}`), files));
      const [other, out] = [join(folder, 'copy'), join(folder, 'site')];
      let so = '';
      await built(contents[0] ?? '', out, false);
      for (const { edit, archive, told, harm } of steps) {
        const content = contents[archive] ?? '';
        edit?.on(content);
        if (existsSync(out)) harm(out);
        so += `\n${String(edit)} in ${content}, built with ${JSON.stringify(told)} after ${String(harm)}`;
        rmSync(other, { recursive: true, force: true });
        cpSync(content, other, { recursive: true });
        const before = existsSync(out) ? readTree(out) : undefined;
        const afresh = await built(other, join(folder, 'afresh'), true, told);
        const after = await built(content, out, false, told);
        expect(after === undefined, so).toBe(afresh === undefined);
        // A build that fails leaves what was public.
        const wanted = afresh ?? before;
        expect(wanted === undefined ? existsSync(out) : differences(readTree(out), wanted), so).toEqual(wanted === undefined ? false : []);
      }
    }), { numRuns: runs });
  }, 60_000 + 30_000 * runs);
});

test('a site is made in the folder of the one before the public one: what stays as it is is not put in place again', async () => {
  const folder = folderOnOurDisk();
  const content = writeFiles(join(folder, 'content'), { ...emptyArchive, ...manyArticles });
  const out = join(folder, 'site');
  const folders: number[] = [];
  for (const word of ['One', 'Two', 'Three', 'Four']) {
    writeFiles(content, { 'articles/first.md': emptyArchive['articles/first.md'].replace('met', `${word} met`) });
    await built(content, out, false);
    folders.push(statSync(out).ino);
    expect(readFileSync(join(out, 'articles/first/index.html'), 'utf8')).toContain(word);
  }
  expect([folders[2], folders[3]]).toEqual([folders[0], folders[1]]);
  expect(folders[0]).not.toBe(folders[1]);
  expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
});

/** Leaves a change of a file as a command leaves it that was killed when the change was binding and nothing was in place yet. */
function leaveUnfinished(content: string, file: string, after: string): void {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  for (let last = 1; !isBinding(content); last += 1) {
    finishPending(content);
    expect(() => changeFiles(content, [{ file, before, after }], killedAt(last))).toThrow(Killed);
  }
  expect(readFileSync(path, 'utf8')).toBe(before);
}

function isBinding(content: string): boolean {
  const pending = join(content, pendingFolder);
  return existsSync(pending) && readdirSync(pending).some((name) => existsSync(join(pending, name, journalFile)));
}

describe('of the pages', () => {
  const article = (title: string, date: string, body: string) => `---\ntitle: ${title}\ndate: ${date}\nsource: gazette\n---\n\n${body}\n`;
  const archive = {
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': '---\nname: The Gazette\ncode: GZ\ncitation: "see {code} of {dd.mm.yyyy}"\n---\n',
    'people/ada.md': '---\nname: Ada Example\n---\n',
    'people/bo.md': '---\nname: Bo Sample\n---\n',
    'articles/ada.md': article('Of one', '1999-01-01', 'Ada Example spoke.'),
    'articles/bo.md': article('Of another', '2001-05-06', 'Bo Sample spoke, see GZ of 05.05.2001.'),
    'articles/alone.md': article('Of nobody', '2003-01-01', 'Nothing was said, see GZ of 01.01.2002.'),
  };

  /** Which pages a build made after a change, which of them say something else than before, and what became of the others. */
  async function afterChange(change: (content: string, out: string) => void, files: Readonly<Record<string, string>> = archive) {
    const folder = temporaryFolder();
    const [content, out] = [writeFiles(join(folder, 'content'), files), join(folder, 'site')];
    const before = await built(content, out, false);
    const times = new Map([...(before?.keys() ?? [])].map((path) => [path, statSync(join(out, path)).ino]));
    change(content, out);
    const { pages, closing } = await buildSite({ ...options, content, out, afresh: false }, silent);
    const after = readTree(out);
    const html = [...after.keys()].filter((path) => path.endsWith('.html')).sort();
    expect(differences(readTree(out), await built(content, join(folder, 'afresh'), true) ?? new Map())).toEqual([]);
    const isMade = (path: string) => times.get(path) !== statSync(join(out, path)).ino;
    return { pages, closing, made: html.filter(isMade), differing: html.filter((path) => before?.get(path)?.equals(after.get(path) ?? Buffer.of()) !== true) };
  }

  test('none is made when nothing changed, or only the times of files', async () => {
    expect((await afterChange(() => undefined)).pages).toMatchObject({ made: 0, removed: 0 });
    const touched = await afterChange((content) => { for (const path of Object.keys(archive)) utimesSync(join(content, path), 1_000_000, 1_000_000); });
    expect(touched.made).toEqual([]);
  });

  test('those that show the name of a person are made when it changes, and no other', async () => {
    const { made } = await afterChange((content) => { writeFileSync(join(content, 'people/bo.md'), '---\nname: Robert Sample\nvariants: [Bo Sample]\n---\n'); });
    expect(made).toEqual(['articles/bo/index.html', 'people/bo/index.html', 'people/index.html']);
  });

  test('those that show the name of a person under whom articles are filed are made when it changes, wherever it stands, and no other', async () => {
    const filed = (title: string, date: string, fields: string) => article(title, date, 'Nothing was said.').replace('source', `${fields}\nsource`);
    const { made, differing } = await afterChange((content) => { writeFileSync(join(content, 'people/bo.md'), '---\nname: Robert Sample\nvariants: [Bo Sample]\n---\n'); }, {
      ...archive, ...manyArticles,
      'topics/shapes.md': '---\nname: Shapes\n---\n', 'topics/colours.md': '---\nname: Colours\n---\n',
      'articles/both.md': filed('Both', '2001-05-05', 'people: [ada, bo]\ntopics: [shapes]\ncountries: [france]'),
      'articles/bo-alone.md': filed('Bo alone', '2002-01-01', 'people: [bo]'),
      'articles/neither.md': filed('Neither', '2002-01-02', 'topics: [colours]\ncountries: [kazakhstan]'),
    });
    expect(made).toEqual(differing);
    expect(made).toEqual(expect.arrayContaining(['articles/both/index.html', 'articles/bo-alone/index.html', 'people/bo/index.html', 'people/ada/index.html', 'people/index.html', 'topics/shapes/index.html', 'countries/france/index.html', 'index.html']));
    for (const page of ['articles/neither/index.html', 'topics/colours/index.html', 'countries/kazakhstan/index.html', 'articles/filler/0/index.html', 'people/ada/2001/05/index.html', '2001/05/index.html']) expect(made).not.toContain(page);
  });

  test('those of an article that is taken away are removed, and its address is told, unless a record of addresses would have', async () => {
    const { pages, closing } = await afterChange((content) => { rmSync(join(content, 'articles/alone.md')); });
    expect(pages.removed).toBe(3);
    expect(closing.filter((line) => line.startsWith('No page any more'))).toEqual([
      'No page any more: /articles/alone/. Where readers know the address, write it under redirectFrom of the page that they should reach, or under gone in archive.yaml. Once npm run record has been run, no build loses an address unnoticed.',
    ]);
    const recorded = await afterChange((content) => {
      rmSync(join(content, 'articles/alone.md'));
      writeFileSync(join(content, 'addresses.json'), '{}');
    });
    expect(recorded.pages.removed).toBe(3);
    expect(recorded.closing.join()).not.toContain('No page any more');
    const led = await afterChange((content) => {
      rmSync(join(content, 'articles/alone.md'));
      writeFileSync(join(content, 'articles/moved.md'), archive['articles/alone.md'].replace('title', 'redirectFrom: [/articles/alone/]\ntitle'));
    });
    expect(led.closing.join()).not.toContain('No page any more');
  });

  test('that of a citing article is made when what it cites arrives', async () => {
    const { made } = await afterChange((content) => { writeFileSync(join(content, 'articles/cited.md'), article('Cited', '2001-05-05', 'Words.')); });
    expect(made).toContain('articles/bo/index.html');
    expect(made).not.toContain('articles/alone/index.html');
  });

  test('those of a change are made that a killed command left half done', async () => {
    const { made } = await afterChange((content) => { leaveUnfinished(content, 'articles/alone.md', article('Of somebody', '2003-01-01', 'Words.')); });
    expect(made).toContain('articles/alone/index.html');
  });

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['begins to name it', { 'articles/alone.md': article('Of nobody', '2003-01-01', 'Bo Sample left.') }, 2],
    ['ceases to name it', { 'articles/bo.md': article('Of another', '2001-05-06', 'Nobody spoke.') }, 0],
    ['names it, and something comes to be filed under it,', { 'articles/new.md': article('New', '2004-01-01', 'Words.').replace('source: gazette', 'source: gazette\npeople: [bo]') }, 0],
    ['names it, and something comes to be filed under another,', { 'articles/new.md': article('New', '2004-01-01', 'Words.').replace('source: gazette', 'source: gazette\npeople: [ada]') }, 1],
    ['names it as before, and it has another form,', { 'people/bo.md': '---\nname: Bo Sample\nvariants: [Бо Пример]\n---\n' }, 1],
  ])('the search finds a record under which nothing is filed as one made anew would, where a text %s', async (_, files, named) => {
    let site = '';
    const namedIn = () => {
      const read = readStart(JSON.parse(readFileSync(join(site, 'search/start.json'), 'utf8')));
      return read?.names.find('Bo Sample', 1)[0]?.named;
    };
    await afterChange((content, out) => {
      site = out;
      expect(namedIn()).toBe(1);
      writeFiles(content, files);
    });
    expect(namedIn() ?? 0).toBe(named);
  });

  test.each([
    ['changed', (file: string) => { writeFileSync(file, 'tampered with'); }],
    ['given a letter more under its old time', (file: string) => {
      const { atime, mtime } = statSync(file);
      writeFileSync(file, readFileSync(file, 'utf8').replace('Nothing', 'Northing'));
      utimesSync(file, atime, mtime);
    }],
    ['taken away', (file: string) => { rmSync(file); }],
  ])('one is made again that somebody has %s', async (_, harm) => {
    expect((await afterChange((_content, out) => { harm(join(out, 'articles/alone/index.html')); })).made).toEqual(['articles/alone/index.html']);
  });

  test.each([
    ['taken away', (file: string) => { rmSync(file); }],
    ['cut short', (file: string) => { truncateSync(file, 40); }],
    ['empty', (file: string) => { truncateSync(file, 0); }],
    ['a folder', (file: string) => {
      rmSync(file);
      mkdirSync(join(file, 'deeper'), { recursive: true });
    }],
    ['damaged', (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    }],
  ])('all are the same when a file that was kept is %s', async (_, harm) => {
    const { pages } = await afterChange((content) => {
      const kept = keptFolder(content);
      for (const file of readdirSync(kept)) harm(join(kept, file));
    });
    expect(pages.made).toBeGreaterThan(0);
  });
});
