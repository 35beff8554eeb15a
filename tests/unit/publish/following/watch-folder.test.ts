import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolder } from '../../../../src/publish/following/watch-folder.ts';
import type { FolderWatch } from '../../../../src/publish/following/watch-folder.ts';
import { temporaryFolder, writeFiles } from '../../../helpers/site.ts';

let root = '';
let told: string[] = [];
let failures: string[] = [];
let watched: FolderWatch | undefined;

beforeEach(() => {
  root = writeFiles(temporaryFolder(), { 'articles/2001/a.md': 'one', 'articles/2002/b.md': 'one', 'archive.yaml': '' });
  [told, failures] = [[], []];
  watched = watchFolder(root, (path) => { told.push(relative(root, path)); }, (folder) => { failures.push(folder); });
});
afterEach(() => { watched?.close(); });

/** Waits until a change of the path is told, and forgets what was told. */
async function tells(path: string): Promise<void> {
  await vi.waitFor(() => { expect(told).toContain(path); }, { timeout: 5000, interval: 10 });
  told = [];
}

test('a file that is written, however deep, is told, and again when it is written again', async () => {
  for (const text of ['two', 'three']) {
    writeFileSync(join(root, 'articles/2001/a.md'), text);
    await tells('articles/2001/a.md');
  }
  writeFileSync(join(root, 'archive.yaml'), 'title: T');
  await tells('archive.yaml');
  expect(failures).toEqual([]);
});

test('a file that comes, goes or is renamed is told', async () => {
  writeFileSync(join(root, 'articles/2001/c.md'), '');
  await tells('articles/2001/c.md');
  renameSync(join(root, 'articles/2001/c.md'), join(root, 'articles/2002/d.md'));
  await tells('articles/2002/d.md');
  rmSync(join(root, 'articles/2002/d.md'));
  await tells('articles/2002/d.md');
});

test('a folder that comes is followed, with the folders that came in it', async () => {
  const aside = writeFiles(temporaryFolder(), { 'x/deep/e.md': 'one' });
  renameSync(join(aside, 'x'), join(root, 'articles/2003'));
  await tells('articles/2003');
  writeFileSync(join(root, 'articles/2003/deep/e.md'), 'two');
  await tells('articles/2003/deep/e.md');
});

test('a folder that was taken away and came again under its name is followed', async () => {
  rmSync(join(root, 'articles/2001'), { recursive: true });
  await tells('articles/2001');
  mkdirSync(join(root, 'articles/2001'));
  await tells('articles/2001');
  writeFileSync(join(root, 'articles/2001/f.md'), '');
  await tells('articles/2001/f.md');
});

test.each(['articles', 'articles/2001', '.'])('the folders in %s are followed after another one has taken its place', async (folder) => {
  const [place, copy] = [join(root, folder), join(temporaryFolder(), 'copy')];
  mkdirSync(join(root, 'articles/2001/05'));
  await tells('articles/2001/05');
  cpSync(place, copy, { recursive: true });
  renameSync(place, join(temporaryFolder(), 'away'));
  renameSync(copy, place);
  await tells(folder === '.' ? basename(root) : folder);
  writeFileSync(join(root, 'articles/2001/05/g.md'), '');
  await tells('articles/2001/05/g.md');
  expect(failures).toEqual([]);
});

test('what was moved out is followed no more', async () => {
  const away = join(temporaryFolder(), 'away');
  mkdirSync(join(root, 'articles/2001/05'));
  await tells('articles/2001/05');
  renameSync(join(root, 'articles/2001'), away);
  await tells('articles/2001');
  writeFileSync(join(away, '05/h.md'), '');
  writeFileSync(join(root, 'articles/2002/b.md'), 'two');
  await vi.waitFor(() => { expect(told).toContain('articles/2002/b.md'); });
  expect(told.filter((path) => path.endsWith('h.md'))).toEqual([]);
});

test('a file may take the place of a folder', async () => {
  mkdirSync(join(root, 'articles/2001/05'));
  await tells('articles/2001/05');
  rmSync(join(root, 'articles/2001'), { recursive: true });
  writeFileSync(join(root, 'articles/2001'), '');
  await tells('articles/2001');
  writeFileSync(join(root, 'articles/2001'), 'more');
  await tells('articles/2001');
});

test.each(['moved', 'deleted'])('the folder itself is followed again when it was %s and comes again', async (how) => {
  const [away, copy] = [join(temporaryFolder(), 'away'), join(temporaryFolder(), 'copy')];
  cpSync(root, copy, { recursive: true });
  if (how === 'moved') renameSync(root, away);
  else rmSync(root, { recursive: true });
  await vi.waitFor(() => { expect(told.length).toBeGreaterThan(0); });
  await new Promise((done) => setTimeout(done, 50));
  told = [];
  renameSync(how === 'moved' ? away : copy, root);
  await tells('');
  writeFileSync(join(root, 'articles/2001/a.md'), 'two');
  await tells('articles/2001/a.md');
  expect(failures).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a folder that is given by a link is followed after something in it was renamed', async () => {
  const link = join(temporaryFolder(), 'link');
  symlinkSync(root, link);
  const seen: string[] = [];
  const { close } = watchFolder(link, (path) => { seen.push(relative(link, path)); }, (folder) => { failures.push(folder); });
  renameSync(join(root, 'archive.yaml'), join(root, 'archive-1.yaml'));
  await vi.waitFor(() => { expect(seen).toContain('archive-1.yaml'); });
  writeFileSync(join(root, 'articles/2001/a.md'), 'two');
  await vi.waitFor(() => { expect(seen).toContain('articles/2001/a.md'); });
  expect(failures).toEqual([]);
  close();
});

test('a folder that comes after it was asked for is followed', async () => {
  const late = join(temporaryFolder(), 'late');
  const seen: string[] = [];
  const { close } = watchFolder(late, (path) => { seen.push(path); }, () => undefined);
  mkdirSync(late);
  await vi.waitFor(() => { expect(seen).toEqual([late]); }, { timeout: 5000 });
  close();
});

test('a folder that is not there is no failure, and one that may not be watched is', () => {
  watchFolder(join(root, 'nowhere'), () => undefined, (folder) => { failures.push(folder); }).close();
  expect(failures).toEqual([]);
  watchFolder(join(root, 'archive.yaml'), () => undefined, (folder) => { failures.push(relative(root, folder)); }).close();
  expect(failures).toEqual(['archive.yaml']);
});
