import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gradient } from '../../../helpers/pictures.ts';
import { filesIn, folderOf, importWith } from '../folder.ts';

// Synthetic. None of these papers, people and bridges exists.
const site = 'https://gazette.example/wp-content/uploads';
const file = 'articles/2001/03/the-bridge.md';

function element(name: string, value: string): string {
  return `<${name}><![CDATA[${value}]]></${name}>`;
}

function item(fields: Readonly<Record<string, string>>, meta: Readonly<Record<string, string>>): string {
  const metas = Object.entries(meta).map(([key, value]) => `<wp:postmeta>${element('wp:meta_key', key)}${element('wp:meta_value', value)}</wp:postmeta>`);
  return `<item>${Object.entries(fields).map(([name, value]) => element(name, value)).join('')}${metas.join('')}</item>\n`;
}

function post(content: string, meta: Readonly<Record<string, string>> = { _thumbnail_id: '12' }): string {
  return item({ title: 'The bridge', link: 'https://gazette.example/the-bridge/', 'content:encoded': content, 'wp:post_id': '7', 'wp:post_date': '2001-03-04 10:00:00', 'wp:post_name': 'the-bridge', 'wp:status': 'publish', 'wp:post_type': 'post' }, meta);
}

function attachment(path: string, fields: Readonly<Record<string, string>> = {}, alt = ''): string {
  return item({ title: 'photo', 'excerpt:encoded': '', 'wp:post_id': '12', 'wp:post_type': 'attachment', 'wp:attachment_url': `${site}/${path}`, ...fields }, { _wp_attachment_image_alt: alt });
}

/** Imports an export, with some pictures in a folder beside it. */
async function imported(items: string, ...pictures: readonly string[]) {
  const folder = folderOf({
    'export.xml': `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Example Gazette</title><link>https://gazette.example</link><wp:wxr_version>1.2</wp:wxr_version>
${items}</channel></rss>`,
  });
  mkdirSync(join(folder, 'uploads/2001'), { recursive: true });
  for (const [index, name] of pictures.entries()) writeFileSync(join(folder, 'uploads', name), await gradient(8, 4, 'png', index));
  const again = async (options: Parameters<typeof importWith>[0] = { files: join(folder, 'uploads') }) => {
    const report = await importWith(options, folder, 'export.xml');
    const files = filesIn(join(folder, 'content'));
    const text = (files[file]?.split('\n---\n\n')[1] ?? '').replace(/-[0-9a-f]{8}(?=\.png)/g, '').trim();
    return { ...report, folder, files, text, notes: report.told.flatMap((one) => one.split('\n').slice(1).map((line) => line.trim())) };
  };
  return { ...(await again()), again };
}

describe('the picture that WordPress shows above a post', () => {
  test('stands above its text with its words, though it comes behind the post in the export', async () => {
    const { text, files, notes, again, folder } = await imported(post('One.') + attachment('2001/photo.png', { 'excerpt:encoded': 'The <i>bridge</i>. Photo: B. Sample' }, 'A dot'), '2001/photo.png');
    expect(text).toBe('![A dot](photo.png "The bridge. Photo: B. Sample")\n\nOne.');
    expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toEqual([expect.stringMatching(/^articles\/2001\/03\/photo-[0-9a-f]{8}\.png$/)]);
    expect(notes).toEqual([]);
    expect((await again()).line).toContain('1 unchanged');
    rmSync(join(folder, 'uploads'), { recursive: true });
    const without = await again();
    expect(without.line).toContain('1 unchanged');
    expect(without.told).toEqual([]);
    expect(without.files).toEqual(files);
  });

  test.each([
    ['The new bridge', '2001/photo.png', '![](photo.png "The new bridge")'],
    ['photo', '2001/photo-1-scaled.png', '![](photo-1-scaled.png)'],
    ['Photo.PNG', '2001/photo.png', '![](photo.png)'],
    ['', '2001/photo.png', '![](photo.png)'],
  ])('has its title for a caption where it has none, unless that is the name of its file: %j', async (title, path, shown) => {
    expect((await imported(attachment(path, { title }) + post('One.'), path)).text).toBe(`${shown}\n\nOne.`);
  });

  test.each([
    ['as it is', 'photo.png'],
    ['in another size', 'photo-300x200.png'],
  ])('is not shown a second time above a text that shows it %s', async (_, name) => {
    const shown = `One.\n\n<img src="/wp-content/uploads/2001/${name}" alt="A bridge">`;
    const { text, notes } = await imported(post(shown) + attachment('2001/photo-scaled.png'), '2001/photo.png');
    expect(text).toBe('One.\n\n![A bridge](photo.png)');
    expect(notes).toEqual([]);
    const without = await imported(post(shown) + attachment('2001/photo-scaled.png'));
    expect(without.text).toBe(`One.\n\n[A bridge](https://gazette.example/wp-content/uploads/2001/${name})`);
    expect(without.notes).toEqual([expect.stringMatching(/ is not at hand: a link stands in its place\.$/), expect.stringMatching(/photo-scaled\.png, .* was left out\./)]);
  });

  test('is not shown a second time where the text has it from another host', async () => {
    const { text } = await imported(post('One.\n\n<img src="https://cdn.example/gazette/uploads/2001/photo.png" alt="A bridge">') + attachment('2001/photo.png'), '2001/photo.png');
    expect(text).toBe('One.\n\n![A bridge](photo.png)');
  });

  const leftOut = `The picture ${site}/2001/photo.png, which WordPress shows above the text, is not at hand and was left out. Name the folder with the uploads of the site with --files.`;

  test('is left out where it is not at hand, and told with its address and how to bring it in', async () => {
    const { text, notes, files, again } = await imported(post('One.') + attachment('2001/photo.png', {}, 'A dot'));
    expect(text).toBe('One.');
    expect(notes).toEqual([leftOut]);
    expect(await again({})).toMatchObject({ told: [], files });
  });

  test('is told where a post without a text cannot be filed without it', async () => {
    const { line, told } = await imported(post('') + attachment('2001/photo.png'));
    expect(line).toContain('1 quarantined');
    expect(told.join()).toContain(`It has no text. Add it, or leave the item out. ${leftOut}`);
  });

  test.each([
    ['with the folder of the uploads', ['2001/photo.png', '2001/other.png'], true],
    ['without it', [], false],
  ])('does not make an export that comes again a changed one: %s', async (_, pictures, isNamed) => {
    const posts = post('One.') + attachment('2001/photo.png') + post('Two. <img src="/wp-content/uploads/2001/other.png" alt="">', { _thumbnail_id: '13' }).replaceAll('the-bridge', 'a-bridge').replace('[7]', '[8]') + attachment('2001/other.png', { 'wp:post_id': '13' });
    const { line, files, folder, again } = await imported(posts, ...pictures);
    expect(line).toContain('2 created');
    const second = await again(isNamed ? { files: join(folder, 'uploads') } : {});
    expect(second.line).toContain('0 created, 2 unchanged');
    expect(second.told).toEqual([]);
    expect(second.files).toEqual(files);
  });

  test('is all of a post without a text', async () => {
    const { text, line } = await imported(post('') + attachment('2001/photo.png', {}, 'A dot'), '2001/photo.png');
    expect(line).toContain('1 created');
    expect(text).toBe('![A dot](photo.png)');
  });

  test('leaves out a heading below it that says the title again', async () => {
    expect((await imported(post('<h2>The bridge</h2>\n\nOne.') + attachment('2001/photo.png'), '2001/photo.png')).text).toBe('![](photo.png)\n\nOne.');
  });

  test.each([
    ['is not in the export', attachment('2001/photo.png', { 'wp:post_id': '13' })],
    ['has the number of another', attachment('2001/photo.png') + attachment('2001/other.png')],
  ])('is told as lost where it %s', async (_, attachments) => {
    const { text, notes } = await imported(attachments + post('One.'), '2001/photo.png', '2001/other.png');
    expect(text).toBe('One.');
    expect(notes).toEqual(['The picture that WordPress shows above it is not in the export, or two have its number: it was left out. Export all content.']);
  });
});

test('an export is looked through for what its posts name, and that is told', async () => {
  const told = new Set<string | undefined>();
  const { again } = await imported(post('One.') + attachment('2001/photo.png'));
  await again({ progress: (_, __, what) => { told.add(what); } });
  expect([...told]).toEqual([undefined, 'Looking for what posts name']);
});

test('fields that a site added to posts of WordPress are told in one sentence, and not those of WordPress itself', async () => {
  const { notes } = await imported(post('One.', { mood: 'good', _edit_last: '1', rating: '5', empty: '', _thumbnail_id: '0' }));
  expect(notes).toEqual(['These custom fields were left out: mood, rating.']);
});
