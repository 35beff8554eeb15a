import type * as Fs from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Origins } from '../../../src/imports/origins/origins.ts';
import { walk } from '../../../src/intake/walk.ts';
import { codeVersion } from '../../../src/kept/code-version.ts';
import { folderState, isAsItStood } from '../../../src/kept/folder-state.ts';
import { itemsBelow } from '../../../src/disk/items-below.ts';
import { Problems } from '../../../src/problems/collector.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

/** Lists a folder as Windows does where a driver looks after what lies there: all of it as links. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const listed = (folder: string, options?: { withFileTypes: boolean }) => (options === undefined ? fs.readdirSync(folder) : fs.readdirSync(folder, { withFileTypes: true }).map((item) => Object.assign(item, { isFile: () => false, isDirectory: () => false, isSymbolicLink: () => true })));
  return { ...fs, readdirSync: listed };
});

test('what the system lists as a link and is none is read as what it is, and a link is still one', () => {
  const root = writeFiles(temporaryFolder(), { 'articles/2025/a.md': 'a', 'b.md': 'b' });
  const state = folderState(root, Date.now() + 60_000);
  expect(state.paths).toEqual(['articles', 'articles/2025', 'articles/2025/a.md', 'b.md']);
  expect(itemsBelow(root).map(({ path }) => path)).toEqual(['articles/2025/a.md', 'b.md']);
  expect(walk(root)).toEqual({ files: ['articles/2025/a.md', 'b.md'], odd: [] });
  writeFileSync(join(root, 'articles/2025/a.md'), 'changed');
  expect(isAsItStood(root, state)).toBe(false);
  symlinkSync('b.md', join(root, 'c.md'));
  expect(walk(root).odd).toMatchObject([{ code: 'file-irregular', file: 'c.md' }]);
  expect(codeVersion()).toMatch(/^[0-9a-f]{64}$/);
});

test('a record of imports that the system lists as a link is read', () => {
  const problems = new Problems();
  Origins.open(writeFiles(temporaryFolder(), { 'articles/a.md': 'a', 'imported/csv-table.tsv': 'nothing\n' }), problems);
  expect(problems.all()).toMatchObject([{ code: 'imported-unreadable', file: 'imported/csv-table.tsv' }]);
});
