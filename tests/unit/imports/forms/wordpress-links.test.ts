import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, folderOf, importInto, importWith } from '../folder.ts';
import { imported, post, wxr } from './wxr.ts';

// Synthetic. None of these papers and budgets exists.
const site = 'https://gazette.example';
const file = 'articles/2001/03/the-bridge.md';
const budget = post({ link: `${site}/2012/02/budget/`, guid: `${site}/?p=8`, 'wp:post_id': '8', 'wp:post_date': '2012-02-01 10:00:00', 'wp:post_name': 'budget', title: 'Budget' });

/** Where the links of a post lead, which stands before some others. */
async function leading(others: string, ...addresses: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { files } = await imported(post({ 'content:encoded': addresses.map((address) => `<a href="${address}">there</a>`).join(' ') }) + others);
  return [...(files[file] ?? '').matchAll(/\[there\]\(([^)]*)\)/g)].map(([, to]) => to);
}

test('a former address below the path of a blog is left out where the archive in its place has a page of its own', async () => {
  const xml = wxr(['2001/03', 'about', '2001/03/the-bridge'].map((path, at) => post({ link: `${site}/blog/${path}/`, guid: `${site}/blog/?p=${at}`, 'wp:post_id': String(at), 'wp:post_name': `post-${at}`, title: `Post ${at}` })).join(''));
  const folder = folderOf({ 'export.xml': xml.replaceAll('<link>https://gazette.example</link>', `<link>${site}/blog</link>`).replace(`_url>${site}<`, `_url>${site}/blog<`) });
  const { told } = await importWith({}, folder, 'export.xml');
  const files = filesIn(join(folder, 'content'));
  expect([0, 1, 2].map((at) => /redirectFrom:\n {2}- (.*)\n/.exec(files[`articles/2001/03/post-${at}.md`] ?? 'none')?.[1])).toEqual([undefined, undefined, '/blog/2001/03/the-bridge']);
  expect(told.join('\n')).toContain('The former address "/blog/about/" is that of a page that every archive has, and was left out.');
});

describe('a link from a post to another', () => {
  test('leads to the article that it became, however its address is written', async () => {
    const addresses = [`${site}/2012/02/budget/`, 'http://gazette.example/2012/02/Budget', '/2012/02/budget/#more-8', `${site}/2012/02/budget/?utm_source=x`, `${site}/?p=8`, `${site}/?p=8&amp;preview=true`];
    expect(await leading(budget, ...addresses)).toEqual(addresses.map(() => '/2012/02/budget/'));
  });

  test('leads to the place of an article that has no former address', async () => {
    expect(await leading(budget.replace('/2012/02/budget/', '/?p=8'), `${site}/?p=8`, `${site}/`)).toEqual(['/articles/2012/02/budget/', `${site}/`]);
  });

  test.each([
    ['that did not come along', '', `${site}/2012/02/budget/`],
    ['of other software on the host, which numbers too', budget, `${site}/forum/viewtopic.php?p=8`],
    ['on another host', budget, 'https://other.example/2012/02/budget/'],
    ['that readers will not see', budget.replace('[publish]', '[draft]'), `${site}/2012/02/budget/`],
    ['that has no text', budget.replace(/(?<=<content:encoded><!\[CDATA\[)[^\]]*/, ''), `${site}/2012/02/budget/`],
    ['that is a page', budget.replace('[post]', '[page]'), `${site}/2012/02/budget/`],
    ['whose address two have', budget + budget.replaceAll('[8]', '[9]').replaceAll('[budget]', '[budget-b]').replace('?p=8', '?p=9'), `${site}/2012/02/budget/`],
    ['whose number two have', budget + budget.replaceAll('/budget/', '/budget-b/').replaceAll('[budget]', '[budget-b]').replace('?p=8', '?p=9'), `${site}/?p=8`],
  ])('%s leads where it led', async (_, others, address) => {
    expect(await leading(others, address)).toEqual([address]);
  });

  test('does not make an export that comes again a changed one', async () => {
    const { folder, files } = await imported(post({ 'content:encoded': `<a href="${site}/2012/02/budget/">there</a>` }) + budget);
    expect((await importInto(folder, 'export.xml')).line).toContain('2 unchanged');
    expect(filesIn(join(folder, 'content'))).toEqual(files);
  });
});
