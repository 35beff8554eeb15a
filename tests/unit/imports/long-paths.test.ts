import { expect, test } from 'vitest';
import { ContentFolder } from '../../../src/imports/content-folder.ts';
import { putInQuarantine } from '../../../src/imports/quarantine.ts';
import { filesIn, folderOf, importInto, item, jsonl } from './folder.ts';

const pathOf = (parts: number) => Array.from({ length: parts }, () => 'a').join('/');

test('an id, or a file, that makes a longer path than systems take leaves the item in quarantine, and the others are taken in', async () => {
  const folder = folderOf({ 'a.jsonl': jsonl({ ...item, id: pathOf(2100) }, { ...item, id: pathOf(2025) }, { ...item, id: 'two', file: pathOf(500) }, { ...item, id: pathOf(390) }, item) });
  const { line, told } = await importInto(folder, 'a.jsonl');
  expect(line).toMatch(/2 created.*3 quarantined$/);
  expect(told[0]).toMatch(/^a\.jsonl:1: quarantined: There cannot be a file "articles\/a\/.*": its path is longer than 800 bytes\. Give the item a shorter id\.$/);
  expect((await importInto(folder, 'a.jsonl')).line).toMatch(/2 unchanged.*3 quarantined$/);
});

test('nothing stands at a path that is too long, and nothing can', () => {
  const folder = new ContentFolder(folderOf({}));
  const path = `articles/${pathOf(2100)}.md`;
  expect([folder.read(path), folder.placeOf(path), folder.makeRoom(path), folder.writeOnce(path, 'Text.')]).toEqual(['absent', undefined, false, false]);
});

test('what comes from a path that is too long has a name of its line and its content in the quarantine', () => {
  const root = folderOf({});
  const reasons = ['It has no date.'];
  putInQuarantine(new ContentFolder(root), { scope: 'html', input: 'site/one.html', line: 1, path: `${pathOf(2100)}.html`, ending: '.html', raw: Buffer.from('<p>One.'), reading: { ok: false, reasons } }, reasons);
  expect(Object.keys(filesIn(root))).toEqual([expect.stringMatching(/^\.quarantine\/html\/[a-]{60}-line-1-[0-9a-f]{6}\.html$/), expect.stringMatching(/\.txt$/)]);
});
