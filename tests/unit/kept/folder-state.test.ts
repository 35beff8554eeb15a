import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderState, isAsItStood, standings } from '../../../src/kept/folder-state.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

/** In the order of their paths a file stands between a folder and what is in it. */
const files = { 'a/x.md': 'x', 'a-b.md': 'between', 'c/d/y.md': 'y' };

/** A folder with these files and an empty one, and how it stands when its files are long settled. */
function folder() {
  const root = writeFiles(temporaryFolder(), files);
  mkdirSync(join(root, 'empty'));
  return { root, state: folderState(root, Date.now() + 60_000) };
}

test('a folder in which nothing was changed is as it stood, whatever stands between a folder and its files', () => {
  const { root, state } = folder();
  expect(state.paths).toEqual(['a', 'a-b.md', 'a/x.md', 'c', 'c/d', 'c/d/y.md', 'empty']);
  expect(isAsItStood(root, state)).toBe(true);
});

describe('a folder is not as it stood', () => {
  test.each<[string, (root: string) => void]>([
    ['with an empty folder more', (root) => { mkdirSync(join(root, 'a/new')); }],
    ['with an empty folder less', (root) => { rmSync(join(root, 'empty'), { recursive: true }); }],
    ['with a file in the place of an empty folder', (root) => { rmSync(join(root, 'empty'), { recursive: true }); writeFileSync(join(root, 'empty'), ''); }],
    ['when it is gone', (root) => { rmSync(root, { recursive: true }); }],
  ])('%s', (_, change) => {
    const { root, state } = folder();
    change(root);
    expect(isAsItStood(root, state)).toBe(false);
  });
});

test('a file that was changed just before is known by its checksum, where its size and its times tell nothing', () => {
  const { root } = folder();
  const before = folderState(root, Date.now());
  writeFileSync(join(root, 'a/x.md'), 'z');
  const after = folderState(root, Date.now());
  expect(isAsItStood(root, after)).toBe(true);
  expect(isAsItStood(root, { ...after, sums: before.sums })).toBe(false);
});

test('tells of each file how it stood, and nothing of one that was not there', () => {
  const { state } = folder();
  const standing = standings(state);
  expect(['a/x.md', 'a-b.md'].map((file) => standing(file)?.size)).toEqual([1, 7]);
  expect(standing('b.md')).toBeUndefined();
});
