import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGiven } from '../../../src/imports/given.ts';
import { filesIn, folderOf, importInto, importWith } from './folder.ts';

describe('a folder that comes again without the source that was said for all', () => {
  const post = '---\ntitle: A bridge\ndate: 2001-02-03\nlayout: post\n---\n\nIt opened.\n';
  const given = readGiven((option) => (option === 'source' ? 'Example Gazette' : undefined));
  const withSource = given.ok ? { given: given.given } : {};

  test('takes no article off the site, and says what to say again', async () => {
    const folder = folderOf({ 'site/_config.yml': '', 'site/_posts/2001-02-03-bridge.md': post });
    await importWith(withSource, folder, 'site');
    const before = filesIn(folder);
    expect(Object.keys(before).filter((path) => path.startsWith('content/articles/'))).toHaveLength(1);
    const { line, told } = await importInto(folder, 'site');
    expect(line).toContain('0 created, 0 unchanged, 1 kept as edited');
    expect(told.join('\n')).toMatch(/articles\/\S+: kept as edited: nothing says now where or when it was printed, and it would become a draft\. Say it as before, as with --source\.$/);
    expect(filesIn(folder)).toEqual(before);
    expect((await importWith(withSource, folder, 'site')).line).toContain('1 unchanged');
  });

  test('leaves each where it was filed, though the configuration of the site says another source', async () => {
    const folder = folderOf({ 'site/_config.yml': 'title: A site\n', 'site/_posts/2001-02-03-bridge.md': post });
    await importWith(withSource, folder, 'site');
    const before = filesIn(folder);
    const { line, told } = await importInto(folder, 'site');
    expect(line).toContain('0 created, 0 unchanged, 1 kept as edited');
    expect(told.join('\n')).toMatch(/which says another than before\. Say it as before, with --source or --language\.$/);
    expect(filesIn(folder)).toEqual(before);
  });

  test('still files as a draft what its source now says is one', async () => {
    const folder = folderOf({ 'site/_config.yml': 'title: A site\n', 'site/_posts/2001-02-03-bridge.md': post });
    await importWith(withSource, folder, 'site');
    writeFileSync(join(folder, 'site/_posts/2001-02-03-bridge.md'), post.replace('layout: post', 'layout: post\npublished: false'));
    const { line, told } = await importWith(withSource, folder, 'site');
    expect(line).toContain('1 updated');
    expect(told.join('\n')).toMatch(/updated: .* has changed\./);
    expect(Object.entries(filesIn(folder)).find(([path]) => path.startsWith('content/articles/'))?.[1]).toContain('draft: true');
  });
});

describe('a folder that comes again without the language that was said for all', () => {
  const page = (text: string) => `---\ntitle: A bridge\ndate: 2001-02-03\nsource: Example Gazette\n---\n\n${text}\n`;
  const given = readGiven((option) => (option === 'language' ? 'ru' : undefined));
  const withLanguage = given.ok ? { given: given.given } : {};
  const folderWithTwo = () => folderOf({ 'site/_config.yml': 'title: A site\n', 'site/a.md': page('It opened.'), 'site/b.md': page('It shut.') });

  test('is as it was', async () => {
    const folder = folderWithTwo();
    await importWith(withLanguage, folder, 'site');
    const before = filesIn(folder);
    expect(await importInto(folder, 'site')).toMatchObject({ line: '2 items: 0 created, 2 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined', told: [] });
    expect(filesIn(folder)).toEqual(before);
  });

  test('loses no language where an article has changed, and says what to say again', async () => {
    const folder = folderWithTwo();
    await importWith(withLanguage, folder, 'site');
    const before = filesIn(join(folder, 'content'));
    writeFileSync(join(folder, 'site/a.md'), page('It opened at last.'));
    const { line, told } = await importInto(folder, 'site');
    expect(line).toContain('1 unchanged, 1 kept as edited');
    expect(told.join('\n')).toMatch(/kept as edited: nothing says now in which language it is, and that would be lost\. Say it as before, with --language\.$/);
    expect(filesIn(join(folder, 'content'))).toEqual(before);
    expect((await importWith(withLanguage, folder, 'site')).line).toContain('1 updated, 1 unchanged');
  });
});

describe('saved pages without an address, whose source is said at one time and not at another', () => {
  const page = (words: string) => `<html lang="en"><head><title>A bridge</title><meta name="date" content="2001-02-03"></head><body><article>${`<p>${words}, at some length, as pages have it.</p>`.repeat(5)}</article></body></html>`;
  const saying = (source: string) => {
    const given = readGiven((option) => (option === 'source' ? source : undefined));
    return given.ok ? { given: given.given } : {};
  };
  const folderWithTwo = () => folderOf({ 'pages/a/index.html': page('It opened'), 'pages/b/index.html': page('It shut') });
  const articlesIn = (folder: string) => Object.entries(filesIn(join(folder, 'content'))).filter(([path]) => path.startsWith('articles/'));

  test('become articles where they were drafts, and stay what they are', async () => {
    const folder = folderWithTwo();
    expect((await importInto(folder, 'pages')).told.join('\n')).toContain('--source says it for all');
    expect((await importWith(saying('Example Gazette'), folder, 'pages')).line).toContain('0 created, 2 updated');
    expect(articlesIn(folder).map(([, text]) => text.includes('source: example-gazette') && !text.includes('draft:'))).toEqual([true, true]);
    expect((await importWith(saying('Example Gazette'), folder, 'pages')).line).toContain('0 created, 2 unchanged');
    expect((await importInto(folder, 'pages')).line).toContain('0 created, 0 unchanged, 2 kept as edited');
  });

  test('come once, edited or not, though it is not said again', async () => {
    const folder = folderWithTwo();
    await importWith(saying('Example Gazette'), folder, 'pages');
    const [file = '', text = ''] = articlesIn(folder)[0] ?? [];
    writeFileSync(join(folder, 'content', file), text.replace('title: A bridge', 'title: The bridge'));
    const before = articlesIn(folder);
    const { line, told } = await importInto(folder, 'pages');
    expect(line).toContain('0 created, 0 unchanged, 2 kept as edited');
    expect(told.join('\n')).toContain('nothing says now where or when it was printed');
    expect(articlesIn(folder)).toEqual(before);
  });

  test('are articles of their own in another paper', async () => {
    const folder = folderWithTwo();
    await importWith(saying('Example Gazette'), folder, 'pages');
    expect((await importWith(saying('Sample Courier'), folder, 'pages')).line).toContain('2 created');
    expect(articlesIn(folder)).toHaveLength(4);
  });

  test('that have other words are other pages', async () => {
    const folder = folderWithTwo();
    await importInto(folder, 'pages');
    const before = articlesIn(folder);
    writeFileSync(join(folder, 'pages/a/index.html'), page('It burnt down'));
    expect((await importWith(saying('Example Gazette'), folder, 'pages')).line).toContain('1 created, 1 updated');
    expect(articlesIn(folder)).toEqual(expect.arrayContaining(before.filter(([, text]) => text.includes('It opened'))));
  });
});
