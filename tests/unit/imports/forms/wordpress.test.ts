import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { htmlOfPost } from '../../../../src/imports/forms/wordpress-markup.ts';
import { dot } from '../../../helpers/small-site.ts';
import { filesIn, folderOf, importInto } from '../folder.ts';
import { imported, post, wxr } from './wxr.ts';

// Synthetic. None of these papers, people and bridges exists.
const file = 'articles/2001/03/the-bridge.md';

describe('a post of WordPress', () => {
  test('has its date, author, topics and former address', async () => {
    const { files } = await imported(post({ 'excerpt:encoded': 'It is <b>long</b>.' }, '<category domain="category" nicename="uncategorized">Uncategorized</category><category domain="post_tag" nicename="bridges"><![CDATA[Bridges & roads]]></category><category domain="nav_menu" nicename="x">x</category>'));
    expect(files[file]).toBe([
      '---', 'title: The bridge', 'date: 2001-03-04T10:00:00', 'source: example-gazette', 'topics:', '  - bridges-roads', 'language: en-US', 'byline:', '  - Ada Example', 'summary: It is long.', 'url: https://gazette.example/2001/03/the-bridge/',
      'redirectFrom:', '  - /2001/03/the-bridge', '---', '', 'One\\', 'line.', '', 'Two.', '',
    ].join('\n'));
  });

  test.each([['draft'], ['pending'], ['private'], ['future']])('that was %s is a draft', async (status) => {
    const { files, told } = await imported(post({ 'wp:status': status }));
    expect(files[file]).toContain('draft: true\n');
    expect(told.join()).toContain(`It was not public in WordPress (${status})`);
  });

  test('with a password is a draft, and comments are counted', async () => {
    const { files, told } = await imported(post({ 'wp:post_password': 'x' }, '<wp:comment><wp:comment_content>a</wp:comment_content></wp:comment>'));
    expect(files[file]).toContain('draft: true\n');
    expect(told.join()).toContain('1 comment was left out.');
  });

  test('has the pictures that lie in the folder of its uploads', async () => {
    const folder = folderOf();
    mkdirSync(join(folder, 'uploads/2001/03'), { recursive: true });
    writeFileSync(join(folder, 'uploads/2001/03/dot.png'), dot);
    const content = '[caption id="a" width="1"]<a href="x"><img src="https://gazette.example/wp-content/uploads/2001/03/dot.png?w=9" alt="A dot" /></a> The <i>bridge</i>[/caption]\n\nText.';
    const { files } = await imported(post({ 'content:encoded': content }), { files: join(folder, 'uploads') }, folder);
    expect(files[file]).toMatch(/!\[A dot\]\(dot-[0-9a-f]{8}\.png "The bridge"\)\n\nText\./);
  });
});

test('a post of WordPress without a title has its first words, and a sign where there are more', async () => {
  const posts = ['A short one.', 'One two three four five six seven eight nine ten eleven twelve thirteen'].map((text, index) => post({ title: '', guid: String(index), 'wp:post_name': `post-${index}`, 'content:encoded': text }));
  const { files } = await imported(posts.join(''));
  expect(files['articles/2001/03/post-0.md']).toContain('title: A short one.\n');
  expect(files['articles/2001/03/post-1.md']).toContain('title: One two three four five six seven eight nine ten eleven twelve…\n');
});

describe('an export of WordPress', () => {
  test('is accounted for: what is no article is told by its kind', async () => {
    const { line, passedOver } = await imported(post() + ['attachment', 'attachment', 'page', 'nav_menu_item'].map((type) => post({ 'wp:post_type': type })).join('') + post({ 'wp:status': 'trash' }));
    expect(line).toBe('1 item: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined');
    expect(passedOver).toEqual([['WordPress attachment', 2], ['WordPress page', 1], ['WordPress nav_menu_item', 1], ['WordPress trash', 1]]);
  });

  test('twice changes no byte, and posts of one name have files of their own', async () => {
    const { files, folder } = await imported(post() + post({ guid: 'other', 'content:encoded': 'Other.' }));
    expect(Object.keys(files).filter((name) => name.startsWith('articles/'))).toHaveLength(2);
    expect((await importInto(folder, 'export.xml')).line).toContain('2 unchanged');
    expect(filesIn(join(folder, 'content'))).toEqual(files);
  });

  test('of a post that cannot be taken in leaves a file that can be imported by itself', async () => {
    const { files, folder } = await imported(post({ title: 'The bridge', 'content:encoded': '' }));
    const [path = ''] = Object.keys(files).filter((name) => name.endsWith('.wxr'));
    const text = files[path] ?? '';
    writeFileSync(join(folder, 'content', path), text.replace('<content:encoded><![CDATA[]]>', '<content:encoded><![CDATA[Mended.]]>'));
    expect((await importInto(folder, join('content', path))).line).toContain('1 created');
    expect(filesIn(join(folder, 'content'))[file]).toContain('source: example-gazette\nlanguage: en-US\nbyline:\n  - Ada Example\n');
    writeFileSync(join(folder, 'export.xml'), wxr(post({ 'content:encoded': 'Mended.' })));
    expect((await importInto(folder, 'export.xml')).line).toContain('1 unchanged');
  });
});

describe('the text of a post', () => {
  test.each([
    ['One\n\nTwo\nlines', '<p>One</p>\n<p>Two<br>\nlines</p>'],
    ['One\n<h2>Head</h2>\nTwo', '<p>One</p>\n<h2>Head</h2>\n<p>Two</p>'],
    ['<!-- wp:paragraph -->\n<p>One</p>\n\n<p>Two</p>\n<!-- /wp:paragraph -->', '<!-- wp:paragraph -->\n<p>One</p>\n\n<p>Two</p>\n<!-- /wp:paragraph -->'],
    ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
    ['[embed]https://video.example/1[/embed]', '<p><a href="https://video.example/1">https://video.example/1</a></p>'],
    ['One\n\n https://video.example/$1?a=b&c ', '<p>One</p>\n<p><a href="https://video.example/$1?a=b&c">https://video.example/$1?a=b&c</a></p>'],
    ...['embed', 'core-embed/youtube'].map((name) => [
      `<!-- wp:${name} {"url":"https://video.example/1"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://video.example/1\n</div></figure><!-- /wp:${name} -->`,
      `<!-- wp:${name} {"url":"https://video.example/1"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n<a href="https://video.example/1">https://video.example/1</a>\n</div></figure><!-- /wp:${name} -->`,
    ]),
    ['<!-- wp:embed --><div class="wp-block-embed__wrapper">https://video.example/1</div>', '<!-- wp:embed --><div class="wp-block-embed__wrapper"><a href="https://video.example/1">https://video.example/1</a></div>'],
    ['See https://video.example/1', '<p>See https://video.example/1</p>'],
    ['<pre>\nhttps://video.example/1\n</pre>', '<pre>\nhttps://video.example/1\n</pre>'],
    ['<!-- wp:html --><a href="x">\nhttps://video.example/1\n</a><img alt="\nhttps://video.example/2\n">', '<!-- wp:html --><a href="x">\nhttps://video.example/1\n</a><img alt="\nhttps://video.example/2\n">'],
  ])('%j', (content, html) => {
    expect(htmlOfPost(content).html).toBe(html);
  });

  test('keeps other shortcodes, and names them', () => {
    expect(htmlOfPost('A [gallery ids="1,2"] and [a bracket] of [sic] text').shortcodes).toEqual(['gallery']);
  });
});

test.each([['[a]', []], ['<', []], ['<pre>', []], ['[caption]', ['caption']], ['[caption ', []], ['<a>', []], ['<p>', []], ['https://a ', []]])('a post of two hundred thousand %j is read in one go', (sign, shortcodes) => {
  expect(htmlOfPost(sign.repeat(200_000)).shortcodes).toEqual(shortcodes);
});
