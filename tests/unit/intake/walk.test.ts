import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../../src/intake/walk.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

test('files come in the order of their whole paths, in whatever order a disk lists them and however folders lie', () => {
  const files = ['a-b.md', 'a/x.md', 'a/b/y.md', 'a.md', 'Z.md', 'я.md'];
  expect(walk(writeFiles(temporaryFolder(), Object.fromEntries(files.map((file) => [file, ''])))).files).toEqual(['Z.md', 'a-b.md', 'a.md', 'a/b/y.md', 'a/x.md', 'я.md']);
});

test('a folder whose name begins with a dot is passed over, though it ends as a Markdown file does, and such a file is not', () => {
  const root = writeFiles(temporaryFolder(), { '.x.md': '', '._x.md': '', '.hidden': '', '.kept/x.md': '' });
  mkdirSync(join(root, '.notes.md'));
  expect(walk(root)).toEqual({ files: ['.x.md'], odd: [] });
});

test('what iCloud leaves of a file that is not on this disk is told, for the file is missing; what Finder leaves beside files is passed over', () => {
  const { files, odd } = walk(writeFiles(temporaryFolder(), { 'a.md': '', '.b.md.icloud': '', '.DS_Store': '', 'Icon\r': '' }));
  expect([files, odd.map(({ code, file }) => [code, file])]).toEqual([['.b.md.icloud', 'a.md'], [['file-irregular', '.b.md.icloud']]]);
});
