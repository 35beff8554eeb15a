import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, openSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reuters } from '../../../bench/samples.ts';
import { readContent } from '../../helpers/content.ts';
import { exportedLines } from '../../../src/edition/export-articles.ts';
import { openEdition } from '../../../src/edition/edition.ts';
import { Problems } from '../../../src/problems/collector.ts';
import { writeExport } from '../../../src/publish/write-export.ts';
import { article, contentFolder, openFolder } from '../../helpers/archive.ts';
import type { ContentFiles } from '../../helpers/archive.ts';
import { titleWith } from '../../helpers/samples.ts';
import { shippedArchive } from '../../helpers/shipped.ts';
import { commandEnvironment, root, run } from '../../helpers/site.ts';
import { dot } from '../../helpers/small-site.ts';
import { importWith } from '../imports/folder.ts';

/** Synthetic: an article with every field, a draft without a date, one in the root, one whose name is odd. */
const files: ContentFiles = {
  'archive.yaml': 'title: Archive\nlanguage: en-GB\n',
  'people/ada-example.md': '---\nname: Ada Example\n---\n',
  'sources/gazette.md': '---\nname: Example Gazette\ncode: EG\n---\n',
  'topics/bridges.md': '---\nname: Bridges\n---\n',
  'articles/2001/dot.png': dot,
  'articles/2001/all.md': `---
# A note of the editor.
title: "Bridges: all"
date: 2001-03~
source: EG
people: Ada Example
countries: [FR, Kazakhstan]
topics: [bridges]
language: fr
translation: {from: ru, method: machine, presumed: true, by: C. Translator}
byline: [A. Writer, B. Writer]
dateline: "PARIS, Feb 28"
summary: >-
  A summary over
  two lines.
url: https://www.example.com/a
mentions:
  Works: none
  __proto__: ada-example
quotes:
  - by: Ada Example
    text: It is long
redirectFrom: [/old/a/, /1999/b.html]
suggested:
  topics: [Roads]
  versions: [root]
corrections:
  - date: 2024-05-06
    text: A line was added.
---

Ada Example said “It is long.” Works.  With two spaces at the end\\

- a list
- [ ] a task

    code

![A dot](dot.png "A caption")
`,
  'articles/root.md': '---\ntitle: Root\ndate: 2001-02-03T10:00:00+01:00\nsource: gazette\n---\n\nText.\n',
  'articles/draft.md': '---\ntitle: Draft\ndraft: true\n---\n\nText.\n',
  'articles/empty.md': '---\ntitle: Empty\ndraft: true\n---\n',
  'articles/1999/Ärger.md': '---\ntitle: Odd\ndate: 1999\nsource: gazette\ndraft: true\n---\n\nText.\n',
};

/** What an archive holds, article by article, but for where things stand in their files. */
function held(content: string) {
  const problems = new Problems();
  const { articles, unfinished } = readContent(content, problems);
  expect(problems.hasErrors).toBe(false);
  const plain = openFolder(content, { drafts: true }).site.archive.articles;
  return { resolved: plain, unfinished: unfinished.map(({ id, fields, body }) => ({ id, fields, body: body.trim() })), suggested: articles.map(({ id, fields, body }) => ({ id, suggested: fields.suggested, body: body.trim() })) };
}

/** The archive without its articles, and what its export makes of that. */
async function roundTrip(content: string, pictures: boolean): Promise<string> {
  const folder = contentFolder({});
  cpSync(content, join(folder, 'content'), { recursive: true });
  rmSync(join(folder, 'content/articles'), { recursive: true });
  const { status, stderr } = await run('scripts/export.ts', ['--content', content, '--out', join(folder, 'out/a.jsonl'), ...(pictures ? ['--pictures', join(folder, 'out')] : [])]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const { line } = await importWith({ files: join(folder, 'out') }, folder, 'out/a.jsonl');
  expect(line).toMatch(/^(\d+) items?: \1 created/);
  return join(folder, 'content');
}

describe('an export', () => {
  test('that is imported gives the same articles back, with their pictures, and a second time changes nothing', async () => {
    const content = contentFolder(files);
    const back = await roundTrip(content, true);
    expect(held(back)).toEqual(held(content));
    expect(readdirSync(join(back, 'articles/2001')).sort()).toEqual(['all.md', 'dot.png']);
    expect([...exportedLines(openFolder(await roundTrip(back, true)))]).toEqual([...exportedLines(openFolder(back))]);
  });

  test('of the archive of this project gives its article back', async () => {
    expect(held(await roundTrip(shippedArchive, false))).toEqual(held(shippedArchive));
  });

  test('without a picture makes the folder of --pictures all the same, so that the import that names it goes well', async () => {
    const folder = contentFolder({});
    const { status, stderr } = await run('scripts/export.ts', ['--content', contentFolder({ 'archive.yaml': 'title: Archive\n', 'sources/gazette.md': '---\nname: The Gazette\n---\n', 'articles/a.md': article() }), '--out', join(folder, 'a.jsonl'), '--pictures', join(folder, 'pictures')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '1 article exported, and 0 pictures.\n' });
    expect(readdirSync(join(folder, 'pictures'))).toEqual([]);
  });

  test('is one line an article in the order of their files, on the standard output', async () => {
    const { status, stdout, stderr } = await run('scripts/export.ts', ['--content', contentFolder(files)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '5 articles exported.\n' });
    expect(stdout.trim().split('\n').map((line) => /^\{"id":"([^"]+)"/.exec(line)?.[1])).toEqual(['1999/Ärger', '2001/all', 'draft', 'empty', 'root']);
  });

  test('of an archive with errors is none: an article could be missing', async () => {
    const content = contentFolder({ ...files, 'articles/bad.md': '---\ntitle: Bad\n---\n' });
    writeFileSync(join(content, 'x.jsonl'), '');
    const out = join(contentFolder({}), 'a.jsonl');
    const { status, stderr } = await run('scripts/export.ts', ['--content', content, '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toContain('Nothing was exported');
    expect(existsSync(out)).toBe(false);
  });

  test.each([['--out', 'folder', '--out takes a file'], ['--out', 'file/a.jsonl', 'Not all was exported.'], ['--pictures', 'file', '--pictures takes a folder']])('with %s %s is none, says why in words, and leaves nothing behind', async (option, place, why) => {
    const folder = contentFolder({ 'folder/kept': '', file: '' });
    const { status, stdout, stderr } = await run('scripts/export.ts', ['--content', contentFolder(files), option, join(folder, place)]);
    expect([status, stdout]).toEqual([place === 'file/a.jsonl' ? 1 : 2, '']);
    expect(stderr).toContain(why);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['file', 'folder', 'folder/kept']);
  });

  test('with --out - is none: it would be a file of that name', async () => {
    expect(await run('scripts/export.ts', ['--content', contentFolder(files), '--out', '-'])).toEqual({ status: 2, stdout: '', stderr: '--out takes a file. Without it the articles go to the standard output.\n' });
  });

  test.each([['--out', 'content/x.jsonl'], ['--out', 'content/articles/x.jsonl'], ['--pictures', 'content'], ['--out', 'link/x.jsonl']])('with %s %s, in the archive itself, is refused: the archive would hold what is none of it', async (option, place) => {
    const folder = contentFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
    symlinkSync(join(folder, 'content'), join(folder, 'link'));
    const before = readdirSync(folder, { recursive: true });
    const { status, stdout, stderr } = await run('scripts/export.ts', ['--content', join(folder, 'content'), option, join(folder, place)]);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${option} ${join(folder, place)} lies in the content folder, and would become a part of the archive. Name a place outside it.\n` });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test('of one article says so in the singular', async () => {
    const { stderr } = await run('scripts/export.ts', ['--content', contentFolder({ 'archive.yaml': 'title: T\n', 'sources/gazette.md': '---\nname: G\n---\n', 'articles/a.md': '---\ntitle: A\ndate: 2001\nsource: gazette\n---\n\nText.\n' })]);
    expect(stderr).toBe('1 article exported.\n');
  });

  test('that cannot be put in its place leaves nothing half written, and what it was of is told', async () => {
    const folder = contentFolder({ 'folder/kept': '' });
    await expect(writeExport(openFolder(contentFolder(files), { drafts: true }), join(folder, 'folder'))).rejects.toThrow('EISDIR');
    expect(readdirSync(folder)).toEqual(['folder']);
  });

  test.skipIf(!existsSync('/dev/full'))('to a standard output that takes no more is told in words', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/export.ts'), '--content', contentFolder(files)], { cwd: root, env: commandEnvironment(), stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
    closeSync(full);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^What this command prints cannot be written \(ENOSPC: .*\)\.\n$/)]);
  });

  test('into an archive that knows none of the records makes them by the names that editors wrote', async () => {
    const content = contentFolder(files);
    const folder = contentFolder({});
    await run('scripts/export.ts', ['--content', content, '--out', join(folder, 'a.jsonl'), '--pictures', folder]);
    await importWith({ files: folder }, folder, 'a.jsonl');
    const { problems } = openEdition({ content: join(folder, 'content'), base: '/', site: undefined, drafts: true });
    expect(problems.all().filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });
});

test.skipIf(reuters.missing !== undefined)(titleWith(reuters, '10,049 Reuters articles come back as they were'), async () => {
  const folder = contentFolder({});
  cpSync(reuters.file, join(folder, 'reuters.jsonl.gz'));
  await importWith({}, folder, 'reuters.jsonl.gz');
  const lines = [...exportedLines(openFolder(join(folder, 'content')))];
  writeFileSync(join(folder, 'again.jsonl'), lines.join(''));
  expect((await importWith({}, folder, 'again.jsonl')).line).toBe('10049 items: 0 created, 10049 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined');
}, 300_000);
