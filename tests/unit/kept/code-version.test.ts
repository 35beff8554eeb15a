import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { codeParts, codeVersionIn } from '../../../src/kept/code-version.ts';
import { isLeftBehind } from '../../../src/model/left-behind.ts';
import { root as project, temporaryFolder, writeFiles } from '../../helpers/site.ts';

describe('the version of the code', () => {
  let [root, before] = ['', ''];
  beforeEach(() => {
    root = writeFiles(temporaryFolder(), { 'src/model/a.ts': 'a', 'src/styles/b.css': 'b', 'public/c.txt': 'c', 'package.json': '{}' });
    before = codeVersionIn(root);
  });

  test.each(['src/model/.a.ts.swp', 'src/model/a.ts~', 'src/model/#a.ts#', 'src/.DS_Store', 'src/model/._a.ts', 'public/Thumbs.db'])('is what it was beside what an editor or a system leaves there: %s', (file) => {
    writeFiles(root, { [file]: 'x' });
    expect(codeVersionIn(root)).toBe(before);
  });

  test.each(['src/model/a.ts', 'src/model/new.ts', 'src/new/a.astro', 'src/.new.ts', 'src/a.ts.bak', 'public/.well-known/x', 'package.json', 'docs/searching.md'])('is another when a file is: %s', (file) => {
    writeFiles(root, { [file]: 'x' });
    expect(codeVersionIn(root)).not.toBe(before);
  });

  test('is another when a file has another name, or is taken away', () => {
    renameSync(join(root, 'src/model/a.ts'), join(root, 'src/model/d.ts'));
    const renamed = codeVersionIn(root);
    rmSync(join(root, 'src/model/d.ts'));
    expect(new Set([before, renamed, codeVersionIn(root)]).size).toBe(3);
  });

  test.skipIf(process.platform === 'win32')('is told with the lock of an editor, a link that leads nowhere or to a folder, and a pipe', () => {
    symlinkSync('somebody@somewhere.1234', join(root, 'src/model/.#a.ts'));
    expect(codeVersionIn(root)).toBe(before);
    symlinkSync('nowhere', join(root, 'public/link'));
    symlinkSync('..', join(root, 'public/round'));
    execFileSync('mkfifo', [join(root, 'public/pipe')]);
    expect(codeVersionIn(root)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.skipIf(!existsSync(join(project, '.git')))('has all files of the project: none is named as what is left behind', () => {
    const files = execFileSync('git', ['ls-files', '-z', ...codeParts], { cwd: project, encoding: 'utf8' }).split('\0').filter((file) => file !== '');
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter(isLeftBehind)).toEqual([]);
  });
});
