import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gradient } from '../../../helpers/pictures.ts';
import type { PictureForm } from '../../../helpers/pictures.ts';
import { filesIn, folderOf, importInto, importWith } from '../folder.ts';

// Synthetic. None of these papers and bridges exists.
const site = 'https://gazette.example/wp-content/uploads/2001/03';
const srcset = (...entries: readonly string[]) => entries.map((entry) => `${site}/${entry}`).join(', ');

const forms: Readonly<Record<string, PictureForm>> = { jpg: 'jpeg', JPG: 'jpeg', png: 'png', webp: 'webp', avif: 'avif' };

/** Pictures by the path of their file, each as many pixels wide as is said. */
type Widths = Readonly<Record<string, number>>;

async function putPictures(folder: string, widths: Widths): Promise<void> {
  for (const [path, width] of Object.entries(widths)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await gradient(width, 4, forms[path.split('.').at(-1) ?? ''] ?? 'jpeg', width));
  }
}

function wxr(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Example Gazette</title><link>https://gazette.example</link><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
<item><title>The bridge</title><link>https://gazette.example/2001/03/the-bridge/</link><wp:post_id>7</wp:post_id><wp:post_name>the-bridge</wp:post_name><wp:post_date>2001-03-04 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`;
}

function outcomeIn(folder: string) {
  const files = Object.entries(filesIn(join(folder, 'content'))).filter(([path]) => path.startsWith('articles/'));
  const withoutMark = (text: string) => text.replace(/-[0-9a-f]{8}(?=\.[a-z]+)/g, '');
  const text = files.find(([path]) => path.endsWith('.md'))?.[1].split('\n---\n')[1] ?? '';
  return { text: withoutMark(text).trim(), pictures: files.flatMap(([path]) => (path.endsWith('.md') ? [] : [withoutMark(path.split('/').at(-1) ?? '')])).sort() };
}

async function ofPost(content: string, widths: Widths) {
  const folder = folderOf({ 'export.xml': wxr(content) });
  mkdirSync(join(folder, 'uploads'));
  await putPictures(join(folder, 'uploads/2001/03'), widths);
  const { told, line } = await importWith({ files: join(folder, 'uploads') }, folder, 'export.xml');
  return { ...outcomeIn(folder), folder, told: told.join('\n'), line };
}

describe('of a picture of which a post gives several sizes, the widest that is at hand is taken', () => {
  const linked = `<a href="${site}/photo.jpg"><img src="${site}/photo-300x200.jpg" alt="A bridge" srcset="${srcset('photo-300x200.jpg 300w', 'photo-768x512.jpg 768w', 'photo.jpg 4000w')}"></a>`;

  test.each<[string, string, Widths, string]>([
    ['where the link leads', `<a href="${site}/whole.jpg"><img src="${site}/photo-300x200.jpg" alt="A bridge"></a>`, { 'whole.jpg': 40, 'photo-300x200.jpg': 3 }, 'whole.jpg'],
    ['in srcset', `<img src="${site}/small.jpg" alt="A bridge" srcset="${srcset('small.jpg 300w', 'middle.jpg 600w', 'large.jpg 900w', 'other.jpg 800w')}">`, { 'small.jpg': 3, 'middle.jpg': 6, 'large.jpg': 9, 'other.jpg': 8 }, 'large.jpg'],
    ['in the srcset of late pictures', `<img data-src="${site}/small.jpg" alt="A bridge" data-srcset="${srcset('small.jpg 300w', 'large.jpg 900w')}" src="data:image/gif;base64,R0lGOD">`, { 'small.jpg': 3, 'large.jpg': 9 }, 'large.jpg'],
    ['in a source of its picture', `<picture><source type="image/jxl" srcset="${srcset('large.jxl 900w')}"><source srcset="${srcset('middle.webp 600w', 'large.webp 900w')}"><img src="${site}/small.jpg" alt="A bridge"></picture>`, { 'small.jpg': 3, 'middle.webp': 6, 'large.webp': 9 }, 'large.webp'],
    ['as what it shows', `<a href="${site}/small.jpg"><img src="${site}/large.jpg" alt="A bridge" srcset="${srcset('middle.jpg 600w')}"></a>`, { 'small.jpg': 3, 'middle.jpg': 6, 'large.jpg': 9 }, 'large.jpg'],
    ['under the name without a size', `<img src="${site}/photo-300x200.jpg?ver=2" alt="A bridge">`, { 'photo-300x200.jpg': 3, 'photo.jpg': 9 }, 'photo.jpg'],
    ['under the name without "scaled"', `<img src="${site}/photo-scaled.JPG" alt="A bridge">`, { 'photo-scaled.JPG': 3, 'photo.JPG': 9 }, 'photo.jpg'],
    ['of all of them', linked, { 'photo-300x200.jpg': 3, 'photo-768x512.jpg': 7, 'photo.jpg': 40 }, 'photo.jpg'],
    ['of those that are there', linked, { 'photo-300x200.jpg': 3, 'photo-768x512.jpg': 7 }, 'photo-768x512.jpg'],
    ['by its bytes, whatever its name and srcset say', linked, { 'photo-300x200.jpg': 3, 'photo-768x512.jpg': 70, 'photo.jpg': 40 }, 'photo-768x512.jpg'],
  ])('%s', async (_, content, widths, taken) => {
    const { text, pictures } = await ofPost(content, widths);
    expect(pictures).toEqual([taken]);
    expect(text).toContain(`![A bridge](${taken})`);
  });

  test('and of equals the first: that of the link, of srcset, of a source, what it shows, the name without a size', async () => {
    const content = `<a href="${site}/a.jpg"><picture><source srcset="${site}/c.jpg"><img src="${site}/d-1x1.jpg" srcset="${site}/b.jpg 1x" alt="A bridge"></picture></a>`;
    const order = ['a.jpg', 'b.jpg', 'c.jpg', 'd-1x1.jpg', 'd.jpg'];
    for (const [index, first] of order.entries()) {
      expect((await ofPost(content, Object.fromEntries(order.slice(index).map((name) => [name, 9])))).pictures).toEqual([first]);
    }
  });

  test('and its caption stays', async () => {
    expect((await ofPost(`[caption id="a" width="1"]${linked} The bridge[/caption]`, { 'photo-300x200.jpg': 3, 'photo.jpg': 40 })).text).toBe('![A bridge](photo.jpg "The bridge")');
  });

  test('once, however often and in whatever size it is shown', async () => {
    const { text, pictures } = await ofPost(`${linked}\n\n<img src="${site}/photo-768x512.jpg" alt="Again">`, { 'photo-300x200.jpg': 3, 'photo-768x512.jpg': 7, 'photo.jpg': 40 });
    expect(pictures).toEqual(['photo.jpg']);
    expect(text).toBe('![A bridge](photo.jpg)\n\n![Again](photo.jpg)');
  });

  test('and what is damaged or no picture is none of them', async () => {
    const folder = folderOf({ 'export.xml': wxr(linked), 'uploads/2001/03/photo.jpg': '<html>Not found</html>' });
    await putPictures(join(folder, 'uploads/2001/03'), { 'photo-300x200.jpg': 3 });
    await importWith({ files: join(folder, 'uploads') }, folder, 'export.xml');
    expect(outcomeIn(folder).pictures).toEqual(['photo-300x200.jpg']);
  });
});

test('a wider picture that is too large a file to come along does not keep out the next', async () => {
  const folder = folderOf({ 'export.xml': wxr(`<img src="${site}/photo-300x200.jpg" alt="A bridge">`) });
  await putPictures(join(folder, 'uploads/2001/03'), { 'photo-300x200.jpg': 3, 'photo.jpg': 40 });
  truncateSync(join(folder, 'uploads/2001/03/photo.jpg'), 20 * 1024 * 1024 + 1);
  await importWith({ files: join(folder, 'uploads') }, folder, 'export.xml');
  expect(outcomeIn(folder)).toEqual({ text: '![A bridge](photo-300x200.jpg)', pictures: ['photo-300x200.jpg'] });
});

describe('a link around a picture', () => {
  const around = (href: string, inner = `<img src="${site}/photo-300x200.jpg" alt="A bridge">`) => `<a href="${href}">${inner}</a>`;

  test.each<[string, string, Widths, string]>([
    ['that leads to the picture is gone', around('/wp-content/uploads/2001/03/photo.jpg'), { 'photo-300x200.jpg': 3, 'photo.jpg': 9 }, '![A bridge](photo.jpg)'],
    ['that leads to another size of it is gone', around(`${site}/photo-768x512.jpg`), { 'photo-300x200.jpg': 3, 'photo.jpg': 9 }, '![A bridge](photo.jpg)'],
    ['that leads to a page stays', around('https://gazette.example/there/'), { 'photo-300x200.jpg': 3 }, '[![A bridge](photo-300x200.jpg)](https://gazette.example/there/)'],
    ['that leads to a narrower picture stays', around(`${site}/map.jpg`), { 'photo-300x200.jpg': 3, 'map.jpg': 2 }, `[![A bridge](photo-300x200.jpg)](${site}/map.jpg)`],
    ['that has words stays', around(`${site}/photo.jpg`, `<img src="${site}/photo-300x200.jpg" alt="A bridge"> Enlarge`), { 'photo.jpg': 9 }, `[![A bridge](photo.jpg) Enlarge](${site}/photo.jpg)`],
    ['and another is of neither', around(`${site}/whole.jpg`, `<img src="${site}/a.jpg" alt="A"><img src="${site}/b.jpg" alt="B">`), { 'whole.jpg': 9, 'a.jpg': 1, 'b.jpg': 1 }, `[![A](a.jpg)![B](b.jpg)](${site}/whole.jpg)`],
    ['of which no size is at hand leads there', around(`${site}/photo.jpg`), {}, `[A bridge](${site}/photo.jpg)`],
  ])('%s', async (_, content, widths, expected) => {
    const { text, told, pictures } = await ofPost(content, widths);
    expect(text).toBe(expected);
    expect(pictures).toHaveLength(new Set(expected.match(/\]\([a-z0-9-]+\.jpg/g)).size);
    expect(told).not.toContain('became plain text');
  });
});

test('a saved page has the widest picture beside it, and its link is not told as lost', async () => {
  const paragraph = '<p>The bridge over the river was opened yesterday by the mayor of the town, who said that nobody had believed in it for a long time, and the people came to see it.</p>'.repeat(4);
  const inline = '<a href="files/photo.jpg"><picture><source srcset="files/photo.webp 9w"><img src="files/photo-300x200.jpg" alt="A bridge" srcset="files/photo-300x200.jpg 300w, files/photo.jpg 4000w"></picture></a>';
  const folder = folderOf({ 'in/page.html': `<html><head><title>The bridge</title></head><body><article>${paragraph}<p>Look: ${inline}</p><p>Again: <picture><source srcset="files/wide.webp 9w, files/none.webp 10w"><img src="files/wide.jpg" alt="A river"></picture></p>${paragraph}</article></body></html>` });
  await putPictures(join(folder, 'in/files'), { 'photo-300x200.jpg': 3, 'photo.jpg': 40, 'photo.webp': 9, 'wide.webp': 50, 'wide.jpg': 5 });
  const { told } = await importInto(folder, 'in');
  const { text, pictures } = outcomeIn(folder);
  expect(pictures).toEqual(['photo.jpg', 'wide.webp']);
  expect(text).toContain('Look: ![A bridge](photo.jpg)\n\nAgain: ![A river](wide.webp)');
  expect(told.join()).not.toMatch(/plain text|at hand/);
});

test('a feed has the widest picture too', async () => {
  const folder = folderOf({ 'feed.xml': `<rss version="2.0"><channel><title>Example Gazette</title><link>https://gazette.example</link><item><title>The bridge</title><guid>a</guid><description><![CDATA[<img src="${site}/photo-300x200.jpg" alt="A bridge">]]></description></item></channel></rss>` });
  await putPictures(join(folder, 'uploads/2001/03'), { 'photo-300x200.jpg': 3, 'photo.jpg': 40 });
  await importWith({ files: join(folder, 'uploads') }, folder, 'feed.xml');
  expect(outcomeIn(folder)).toEqual({ text: '![A bridge](photo.jpg)', pictures: ['photo.jpg'] });
});

test('the same again changes nothing; a wider picture that has come to hand changes the article, unless it was edited', async () => {
  const { folder, pictures } = await ofPost(`<img src="${site}/photo-300x200.jpg" alt="A bridge">`, { 'photo-300x200.jpg': 3 });
  expect(pictures).toEqual(['photo-300x200.jpg']);
  const again = async () => (await importWith({ files: join(folder, 'uploads') }, folder, 'export.xml')).line;
  expect(await again()).toContain('1 unchanged');
  await putPictures(join(folder, 'uploads/2001/03'), { 'photo.jpg': 40 });
  expect(await again()).toContain('1 updated');
  expect(outcomeIn(folder).text).toBe('![A bridge](photo.jpg)');
  const after = filesIn(join(folder, 'content'));
  expect(await again()).toContain('1 unchanged');
  expect(filesIn(join(folder, 'content'))).toEqual(after);
  const file = join(folder, 'content/articles/2001/03/the-bridge.md');
  writeFileSync(file, `${after['articles/2001/03/the-bridge.md'] ?? ''}\nEdited.\n`);
  await putPictures(join(folder, 'uploads/2001/03'), { 'photo.jpg': 60 });
  expect(await again()).toContain('1 in conflict');
});

test('no more pictures than an article may have come along, whatever sizes are at hand', async () => {
  const all = Array.from({ length: 202 }, (_, index) => `p${index}`);
  const { pictures, told } = await ofPost(all.map((name) => `<img src="${site}/${name}-1x1.png" alt="${name}">`).join('\n\n'), Object.fromEntries(all.flatMap((name, index) => [[`${name}-1x1.png`, 1], [`${name}.png`, index + 2]])));
  expect(pictures).toHaveLength(200);
  expect(pictures.filter((name) => name.includes('1x1'))).toEqual([]);
  expect(told).toContain(`The picture ${site}/p201-1x1.png is not at hand`);
});
