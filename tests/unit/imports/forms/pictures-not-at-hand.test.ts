import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gradient } from '../../../helpers/pictures.ts';
import { filesIn, folderOf, importWith } from '../folder.ts';

// Synthetic. None of these papers and bridges exists.
const site = 'https://gazette.example/uploads';
const shown = (path: string) => `<p><img src="${site}/${path}" alt="A bridge"></p>`;
const rss = (html: string) => `<rss version="2.0"><channel><title>Gazette</title><item><title>Bridge</title><guid>g1</guid><pubDate>Sun, 04 Mar 2001 10:00:00 GMT</pubDate><description><![CDATA[${html}]]></description></item></channel></rss>`;
/** With a picture that belongs above the text. */
const enclosed = (html: string) => rss(html).replace('</item>', `<enclosure url="${site}/a/above.png" type="image/png"/></item>`);
const file = 'articles/2001/03/bridge.md';

/** A folder with an article whose pictures came along from another folder beside it. */
async function withPictures(feed: string, ...names: readonly string[]) {
  const folder = folderOf({ 'feed.xml': feed.startsWith('<rss') ? feed : rss(feed), 'content/articles/2001/03/other.md': '---\ntitle: Other\ndraft: true\n---\n', 'up/a/x': '', 'up/b/x': '' });
  for (const [index, name] of names.entries()) writeFileSync(join(folder, 'up', name), await gradient(4 + index, 4, 'png', index));
  await importWith({ files: join(folder, 'up') }, folder, 'feed.xml');
  const content = () => filesIn(join(folder, 'content'));
  return { folder, before: content(), content, again: (options: Parameters<typeof importWith>[0] = {}) => importWith(options, folder, 'feed.xml') };
}

describe('pictures that are not at hand any more stay in the article', () => {
  test.each([
    ['by the folder that was named', {}],
    ['by the word of the command', { pictures: false }],
  ])('%s, and the article is unchanged', async (_, options) => {
    const { before, content, again } = await withPictures(`<p>Words.</p>${shown('a/photo.png')}${shown('a/Plan%20B.png?x=1')}`, 'a/photo.png', 'a/Plan B.png');
    expect(before[file]?.match(/!\[A bridge\]\([a-z-]+-[0-9a-f]{8}\.png\)/g)).toHaveLength(2);
    const { line, told } = await again(options);
    expect(line).toContain('1 unchanged');
    expect(told).toEqual([]);
    expect(content()).toEqual(before);
  });

  test('where a narrower one is at hand still', async () => {
    const { folder, before, content, again } = await withPictures(shown('a/photo-3x2.png'), 'a/photo-3x2.png', 'a/photo.png');
    expect(before[file]).toMatch(/\(photo-[0-9a-f]{8}\.png\)/);
    rmSync(join(folder, 'up/a/photo.png'));
    expect((await again({ files: join(folder, 'up') })).line).toContain('1 unchanged');
    expect(content()).toEqual(before);
  });

  test('where an editor moved the article with them', async () => {
    const { folder, again } = await withPictures(`<p>Words.</p>${shown('a/photo.png')}`, 'a/photo.png');
    renameSync(join(folder, 'content/articles/2001/03'), join(folder, 'content/articles/bridges'));
    expect((await again()).line).toContain('1 unchanged');
  });

  test.each([
    ['the source has changed', ['a/photo.png'], (text: string) => text.replace('Words', 'Other words')],
    ['nothing tells which is which', ['a/photo.png', 'b/photo.png'], (text: string) => text],
  ])('where %s, and the article is kept until they are', async (_, names, change) => {
    const { folder, before, content, again } = await withPictures(`<p>Words.</p>${names.map(shown).join('')}`, ...names);
    writeFileSync(join(folder, 'feed.xml'), change(readFileSync(join(folder, 'feed.xml'), 'utf8')));
    const { line, told } = await again();
    expect(line).toContain('1 kept as edited');
    expect(told).toEqual([`${file}: kept as edited: its pictures are not at hand now, and would be lost. Name the folder in which they lie with --files.`]);
    expect(content()).toEqual(before);
    expect((await again({ files: join(folder, 'up') })).line).toMatch(/1 (?:updated|unchanged)/);
  });
});

test('an article whose picture never was at hand follows its source', async () => {
  const { folder, content, again } = await withPictures(`<p>Words.</p>${shown('a/photo.png')}`);
  writeFileSync(join(folder, 'feed.xml'), rss(`<p>Other words.</p>${shown('a/photo.png')}`));
  expect((await again()).line).toContain('1 updated');
  expect(content()[file]).toContain('Other words.');
});

test('a picture that its source took out goes, whether others are at hand or not', async () => {
  const { folder, content, again } = await withPictures(`<p>Words.</p>${shown('a/photo.png')}`, 'a/photo.png');
  writeFileSync(join(folder, 'feed.xml'), rss('<p>Words.</p>'));
  expect((await again()).line).toContain('1 updated');
  expect(content()[file]).not.toContain('photo');
});

test('an article that was edited is in no conflict for a picture that is not at hand', async () => {
  const { folder, before, again } = await withPictures(`<p>Words.</p>${shown('a/photo.png')}`, 'a/photo.png');
  writeFileSync(join(folder, 'content', file), `${before[file] ?? ''}\nMore.\n`);
  expect((await again()).line).toContain('1 kept as edited');
});

describe('a picture above the text', () => {
  test('that never was at hand keeps no article from following its source, also where the text loses a picture', async () => {
    const { folder, content, again } = await withPictures(enclosed(`<p>Words.</p>${shown('a/photo.png')}`), 'a/photo.png');
    writeFileSync(join(folder, 'feed.xml'), enclosed('<p>Other words.</p>'));
    expect((await again({ files: join(folder, 'up') })).line).toContain('1 updated');
    expect(content()[file]).toMatch(/\n\nOther words\.\n$/);
  });

  test('that came along stays where it is not at hand any more: the article is unchanged, and kept where its source has changed', async () => {
    const { folder, before, content, again } = await withPictures(enclosed('<p>Words.</p>'), 'a/above.png');
    expect(before[file]).toMatch(/!\[\]\(above-[0-9a-f]{8}\.png\)\n\nWords\./);
    expect((await again()).line).toContain('1 unchanged');
    writeFileSync(join(folder, 'feed.xml'), enclosed('<p>Other words.</p>'));
    const { line, told } = await again();
    expect(line).toContain('1 kept as edited');
    expect(told.join()).toContain('its pictures are not at hand now');
    expect(content()).toEqual(before);
    expect((await again({ files: join(folder, 'up') })).line).toContain('1 updated');
  });

  test('that another of the same name replaces goes', async () => {
    const { folder, content, again } = await withPictures(enclosed('<p>Words.</p>'), 'a/above.png');
    writeFileSync(join(folder, 'up/a/above.png'), await gradient(9, 9, 'png', 5));
    expect((await again({ files: join(folder, 'up') })).line).toContain('1 updated');
    expect(content()[file]?.match(/above-/g)).toHaveLength(1);
  });
});
