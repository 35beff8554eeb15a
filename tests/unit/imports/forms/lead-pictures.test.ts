import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usualFields } from '../../../../src/imports/forms/field-map.ts';
import { gradient } from '../../../helpers/pictures.ts';
import { filesIn, folderOf, importWith } from '../folder.ts';
import type { Files } from '../../../helpers/site.ts';

// Synthetic. None of these papers and bridges exists.
async function imported(input: string, files: Files, pictures: readonly string[] = [], options: Parameters<typeof importWith>[0] = {}) {
  const folder = folderOf(files);
  for (const [index, name] of pictures.entries()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), await gradient(8, 4, 'png', index));
  }
  const own = { files: join(folder, 'up'), ...options };
  const { told } = await importWith(own, folder, input);
  const article = Object.entries(filesIn(join(folder, 'content'))).find(([path]) => path.startsWith('articles/') && path.endsWith('.md'))?.[1] ?? '';
  return {
    text: (article.split('\n---\n\n')[1] ?? '').replace(/-[0-9a-f]{8}(?=\.png)/g, '').trim(),
    notes: told.flatMap((one) => one.split('\n').slice(1).map((line) => line.trim())),
    again: (await importWith(own, folder, input)).line,
  };
}

describe('the picture of a page of a site', () => {
  const page = (fields: string, body = 'Text.') => ({ 'site/hugo.toml': '', 'site/content/posts/bridge/index.md': `---\ntitle: The bridge\ndate: 2001-03-04\nsource: Gazette\n${fields}\n---\n${body}\n` });

  test.each([
    ['beside the page', 'image: photo.png', 'site/content/posts/bridge/photo.png', '![](photo.png)'],
    ['from the root of the site', 'featured_image: /images/photo.png', 'site/static/images/photo.png', '![](photo.png)'],
    ['below a folder that the site serves', 'featuredImage: images/photo.png', 'site/static/images/photo.png', '![](photo.png)'],
    ['in the folder of --files', 'heroImage: https://gazette.example/photo.png', 'up/photo.png', '![](photo.png)'],
    ['with its words', 'cover:\n  image: photo.png\n  alt: A *bridge*\n  caption: "Photo: B. Sample"', 'site/content/posts/bridge/photo.png', '![A \\*bridge\\*](photo.png "Photo: B. Sample")'],
    ['as Jekyll has it', 'image:\n  path: photo.png\n  alt: A bridge', 'site/content/posts/bridge/photo.png', '![A bridge](photo.png)'],
    ['with words beside it', 'image: photo.png\nimage_alt: A bridge', 'site/content/posts/bridge/photo.png', '![A bridge](photo.png)'],
  ])('stands above its text: %s', async (_, fields, picture, shown) => {
    const { text, notes, again } = await imported('site', page(fields), [picture]);
    expect(text).toBe(`${shown}\n\nText.`);
    expect(notes).toEqual([]);
    expect(again).toContain('1 unchanged');
  });

  test('is shown once, where the text shows it', async () => {
    const { text, notes } = await imported('site', page('image: /images/photo.png', 'Text.\n\n![A bridge](/images/photo.png)'), ['site/static/images/photo.png']);
    expect(text).toBe('Text.\n\n![A bridge](photo.png)');
    expect(notes).toEqual([]);
  });

  test.each([
    ['where it is not at hand', 'cover:\n  image: photo.png\n  alt: A bridge\n  hidden: true', ['The picture "photo.png" of the field "cover.image" is not at hand and was left out, and so were cover.alt.', 'These fields were left out: cover.hidden. A file of --fields gives them a place.']],
    ['beside another', 'image: photo.png\ncover: other.png', ['The picture "photo.png" of the field "image" is not at hand and was left out.', 'These fields were left out: cover. A file of --fields gives them a place.']],
    ['where the field is no address', 'cover: true', ['These fields were left out: cover. A file of --fields gives them a place.']],
    ['where it has several', 'image: [photo.png, other.png]', ['These fields were left out: image. A file of --fields gives them a place.']],
  ])('is told %s', async (_, fields, sentences) => {
    const { text, notes } = await imported('site', page(fields));
    expect(text).toBe('Text.');
    expect(notes.toSorted()).toEqual(sentences);
  });

  test('is another than that of the text, where a query says which of many it is', async () => {
    const { text, notes } = await imported('site', page('image: https://b.example/img.php?id=9', 'Text.\n\n![A bridge](/img.php?id=7)'), ['site/static/img.php']);
    expect(text).toBe('Text.\n\n![A bridge](img.png)');
    expect(notes).toEqual(['The picture "https://b.example/img.php?id=9" of the field "image" is not at hand and was left out.']);
  });

  test('is left out without a word, where a file of the user says so', async () => {
    const { text, notes } = await imported('site', page('image: photo.png'), ['site/content/posts/bridge/photo.png'], { fields: new Map([...usualFields, ['image', 'none']]) });
    expect(text).toBe('Text.');
    expect(notes).toEqual([]);
  });
});

describe('the picture of an item of a feed', () => {
  const rss = (more: string, text = 'Text.') => ({ 'feed.xml': `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Gazette</title><item><title>Bridge</title><guid>g1</guid><pubDate>Sun, 04 Mar 2001 10:00:00 GMT</pubDate><content:encoded><![CDATA[${text}]]></content:encoded>${more}</item></channel></rss>` });
  const site = 'https://gazette.example';

  test.each([
    ['by its type', `<enclosure url="${site}/photo.png?w=1" type="image/png" length="1"/>`, '![](photo.png)', []],
    ['by its medium', `<media:content url="${site}/photo.png" medium="image"><media:description>The bridge.</media:description><media:credit>B. Sample</media:credit></media:content>`, '![](photo.png "The bridge. B. Sample")', []],
    ['by its name', `<media:content url="${site}/photo.png"/>`, '![](photo.png)', []],
    ['once, though it is named twice', `<enclosure url="${site}/photo.png" type="image/png"/><media:content url="${site}/photo.png" medium="image"/>`, '![](photo.png)', []],
    ['the widest of a group', `<media:group><media:content url="${site}/small.png" medium="image" width="10"/><media:content url="${site}/photo.png" medium="image" width="900"/></media:group>`, '![](photo.png)', ['The attached file https://gazette.example/small.png was left out.']],
    ['and no other file', `<enclosure url="${site}/photo.png" type="audio/mpeg"/>`, '', ['The attached file https://gazette.example/photo.png was left out.']],
  ])('stands above its text: %s', async (_, more, shown, told) => {
    const { text, notes, again } = await imported('feed.xml', rss(more), ['up/photo.png', 'up/small.png']);
    expect(text).toBe(shown === '' ? 'Text.' : `${shown}\n\nText.`);
    expect(notes).toEqual(told);
    expect(again).toContain('1 unchanged');
  });

  test('is shown once where the text shows it, and told where it is not at hand', async () => {
    const enclosure = `<enclosure url="${site}/photo-1024x512.png" type="image/png"/>`;
    const { text, notes } = await imported('feed.xml', rss(enclosure, `Text. <img src="${site}/photo-300x150.png" alt="A bridge">`), ['up/photo.png']);
    expect(text).toBe('Text. ![A bridge](photo.png)');
    expect(notes).toEqual([]);
    expect(await imported('feed.xml', rss(enclosure))).toMatchObject({ text: 'Text.', notes: ['The attached file https://gazette.example/photo-1024x512.png was left out.'] });
  });

  test('is told where it is not at hand, though the text has another of its name', async () => {
    const { text, notes } = await imported('feed.xml', rss('<enclosure url="https://b.example/img.php?id=9" type="image/png"/>', 'Text. <img src="https://a.example/img.php?id=7" alt="A bridge">'));
    expect(text).toBe('Text. [A bridge](https://a.example/img.php?id=7)');
    expect(notes).toEqual(['The picture https://a.example/img.php?id=7 is not at hand: a link stands in its place.', 'The attached file https://b.example/img.php?id=9 was left out.']);
  });

  test('is told of no more where the text shows it in the size that is at hand', async () => {
    const { text, notes } = await imported('feed.xml', rss(`<enclosure url="${site}/photo.png?w=1200" type="image/png"/>`, `Text. <img src="${site}/photo-300x150.png?w=300" alt="A bridge">`), ['up/photo-300x150.png']);
    expect(text).toBe('Text. ![A bridge](photo-300x150.png)');
    expect(notes).toEqual([]);
  });

  test('in Atom stands above its text', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title>One</title><id>urn:1</id><published>2001-03-04</published><link rel="enclosure" type="image/png" href="${site}/photo.png"/><content>Text.</content></entry></feed>`;
    expect((await imported('feed.atom', { 'feed.atom': atom }, ['up/photo.png'])).text).toBe('![](photo.png)\n\nText.');
  });

  test.each([
    ['image', { image: `${site}/photo.png`, banner_image: `${site}/other.png` }, '![](photo.png)\n\nA \\*plain\\* text.', ['The picture https://gazette.example/other.png, which stands beside the text, was left out.']],
    ['banner_image', { banner_image: `${site}/photo.png` }, '![](photo.png)\n\nA \\*plain\\* text.', []],
    ['image that is not at hand', { image: `${site}/other.png` }, 'A \\*plain\\* text.', ['The picture https://gazette.example/other.png, which stands beside the text, was left out.']],
  ])('in JSON Feed stands above its text: %s', async (_, more, expected, told) => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', items: [{ id: '1', title: 'One', content_text: 'A *plain* text.', date_published: '2001-03-04', ...more }] };
    const { text, notes } = await imported('feed.json', { 'feed.json': JSON.stringify(feed) }, ['up/photo.png']);
    expect(text).toBe(expected);
    expect(notes).toEqual(told);
  });
});
