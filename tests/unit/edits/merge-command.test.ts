import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownerOf } from '../../../src/journal/owner.ts';
import { root as project, run, writeFiles } from '../../helpers/site.ts';
import { filesIn } from '../imports/folder.ts';
import { archiveOf, article, record } from './merging.ts';

const script = 'scripts/merge.ts';
const files = { 'people/a.md': record({ name: 'A', born: '1960' }), 'people/b.md': record({ name: 'B' }), 'people/c.md': record({ name: 'C', born: '1961' }), 'articles/x.md': article({ people: '[b]' }) };

test('a merge: status 0, the diff on standard output, what was done on the other', async () => {
  const root = archiveOf(files);
  const { status, stdout, stderr } = await run(script, ['people/a', 'people/b', '--content', root]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'people/b is part of people/a now: 2 files changed, people/b.md taken away.\n' });
  expect(stdout).toContain('--- articles/x.md\n+++ articles/x.md\n@@ -2,7 +2,7 @@\n title: A title\n date: 2001-02-03\n source: gazette\n-people: [b]\n+people: [a]\n ---\n');
  expect(filesIn(root)).not.toHaveProperty(['people/b.md']);
});

test('comments of the record that goes are told, but for those that the other has too', async () => {
  const root = archiveOf({ ...files, 'people/a.md': '---\nname: A\n# Seen twice.\n---\n', 'people/b.md': '---\nname: B # So signed.\n# Seen twice.\nborn: 1960\n---\n' });
  const { stderr } = await run(script, ['people/a', 'people/b', '--content', root]);
  expect(stderr).toContain('Comments of people/b.md that go with it:\n  # So signed.\npeople/b is part of people/a now');
});

test('--dry-run says the same and writes nothing', async () => {
  const root = archiveOf(files);
  const before = filesIn(root);
  const { status, stdout, stderr } = await run(script, ['people/a', 'people/b', '--dry-run', '--content', root]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'people/b would go into people/a: 2 files changed, people/b.md taken away. Nothing was written.\n' });
  expect(stdout).toContain('+++ /dev/null');
  expect(filesIn(root)).toEqual(before);
});

test('records may be named by their files, as a shell completes these', async () => {
  const root = archiveOf(files);
  const { stderr } = await run(script, [join(root, 'people/a.md'), 'people/b.md', '--content', root]);
  expect(stderr).toMatch(/^people\/b is part of people\/a now/);
});

test.skipIf(!existsSync('/dev/full'))('a diff that cannot be written keeps no merge from being made, and is told in words', () => {
  const root = archiveOf(files);
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [join(project, script), 'people/a', 'people/b', '--content', root], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
  closeSync(full);
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^people\/b is part of people\/a now: [^\n]*\nWhat this command prints cannot be written \(ENOSPC: [^\n]*\)\.\n$/)]);
  expect(filesIn(root)).not.toHaveProperty(['people/b.md']);
});

test('records that contradict each other: status 1 and the two values', async () => {
  const { status, stdout, stderr } = await run(script, ['people/a', 'people/c', '--content', archiveOf(files)]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('people/a.md\n  3:7  error merge-conflict\n    "born" is "1960" in people/a and "1961" in people/c.\n');
});

test('another command at work: status 1 and its process', async () => {
  const root = writeFiles(archiveOf(files), { [`.pending/lock-${ownerOf(process.pid)}`]: '' });
  const { status, stderr } = await run(script, ['people/a', 'people/b', '--content', root]);
  expect(status).toBe(1);
  expect(stderr).toContain(`Another command (process ${process.pid}) is changing the archive.`);
});

describe('misuse: status 2 and one sentence', () => {
  test.each([
    [['people/a'], 'Name two records'],
    [['people/a', 'people/b', 'people/c'], 'Name two records'],
    [['people/a', 'people/b', '--keep', 'people/c'], '--keep names the record whose facts stay where the two differ: people/a or people/b.'],
    [['people/a', 'people/b', '--dry'], 'There is no option --dry.'],
    [['people/a', 'people/x'], 'There is no record "people/x".'],
  ])('%j', async (args, sentence) => {
    const { status, stdout, stderr } = await run(script, [...args, '--content', archiveOf(files)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('a folder that holds the project is no archive', async () => {
  const { status, stderr } = await run(script, ['people/a', 'people/b', '--dry-run', '--content', project]);
  expect([status, stderr]).toEqual([2, `--content ${resolve(project)} holds the project itself: name the folder with the articles, such as ${resolve(project, 'content')}.\n`]);
});

test('--help says how', async () => {
  const { status, stdout } = await run(script, ['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('npm run merge -- people/ada-example people/a-example');
});
