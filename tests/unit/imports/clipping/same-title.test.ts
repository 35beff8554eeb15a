import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ContentFolder } from '../../../../src/imports/content-folder.ts';
import { filesIn, folderOf, importInto } from '../folder.ts';

// Synthetic: words without sense, of which no five in a row stand in two texts.
const textOf = (number: number) => `Notices in brief\n\n${Array.from({ length: 30 }, (_, index) => `w${(number + 1) * 100 + index}`).join(' ')}.\n`;
const count = 60;
const texts = Object.fromEntries(Array.from({ length: count }, (_, index) => [`text-${String(index).padStart(2, '0')}.txt`, textOf(index)]));
const names = Object.keys(texts);

const articlesIn = (folder: string) => Object.fromEntries(Object.entries(filesIn(join(folder, 'content'))).filter(([file]) => file.startsWith('articles/')));

afterEach(() => { vi.restoreAllMocks(); });

test('each of many texts with one title gets the next number, and none reads all that stand before it', async () => {
  const folder = folderOf(texts);
  const read = vi.spyOn(ContentFolder.prototype, 'read');
  expect((await importInto(folder, ...names)).line).toContain(`${count} created`);
  expect(read.mock.calls.length).toBeLessThan(10 * count);
  const articles = articlesIn(folder);
  names.forEach((_, index) => {
    expect(articles[`articles/notices-in-brief${index === 0 ? '' : `-${index + 1}`}.md`]).toContain(`w${(index + 1) * 100} `);
  });
  expect((await importInto(folder, ...names)).line).toContain(`0 created, ${count} unchanged`);
  expect(articlesIn(folder)).toEqual(articles);
});

test('each of them finds its own file where nothing is recorded, in whatever order they come, and no file is read for each text', async () => {
  const folder = folderOf({ ...texts, 'new.txt': textOf(count) });
  await importInto(folder, ...names);
  rmSync(join(folder, 'content/imported'), { recursive: true });
  const articles = articlesIn(folder);
  const read = vi.spyOn(ContentFolder.prototype, 'read');
  expect((await importInto(folder, 'new.txt', ...names.toReversed())).line).toContain(`1 created, ${count} unchanged`);
  expect(read.mock.calls.length).toBeLessThan(10 * count);
  const { [`articles/notices-in-brief-${count + 1}.md`]: made, ...others } = articlesIn(folder);
  expect(made).toContain(`w${(count + 1) * 100} `);
  expect(others).toEqual(articles);
});

test('a number of which the article was moved is free again once that is known', async () => {
  const folder = folderOf({ ...texts, 'new-1.txt': textOf(count), 'new-2.txt': textOf(count + 1) });
  await importInto(folder, ...names.slice(0, 3));
  renameSync(join(folder, 'content/articles/notices-in-brief.md'), join(folder, 'content/articles/moved.md'));
  await importInto(folder, 'new-1.txt', 'text-00.txt', 'new-2.txt');
  const articles = articlesIn(folder);
  expect(Object.keys(articles)).toEqual(['moved.md', 'notices-in-brief-2.md', 'notices-in-brief-3.md', 'notices-in-brief-4.md', 'notices-in-brief.md'].map((name) => `articles/${name}`));
  expect(articles['articles/notices-in-brief.md']).toContain(`w${(count + 2) * 100} `);
});

test('a file without fields, and a folder, keep their numbers', async () => {
  const folder = folderOf({ ...texts, 'content/articles/notices-in-brief.md': 'x', 'content/articles/notices-in-brief-2.md/a.md': 'x' });
  await importInto(folder, ...names.slice(0, 2));
  expect(Object.keys(articlesIn(folder))).toEqual(['notices-in-brief-2.md/a.md', 'notices-in-brief-3.md', 'notices-in-brief-4.md', 'notices-in-brief.md'].map((name) => `articles/${name}`));
});
