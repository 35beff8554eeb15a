import { expect, test } from 'vitest';
import { imported, post } from './wxr.ts';

// Synthetic. None of these papers, people and places exists.
const file = 'articles/2001/03/the-bridge.md';

function term(taxonomy: string, name: string): string {
  return `<category domain="${taxonomy}" nicename="${name.toLowerCase().replaceAll(' ', '-')}"><![CDATA[${name}]]></category>`;
}

function guest(login: string, name: string): string {
  const meta = { 'cap-user_login': login, 'cap-display_name': name };
  return post({ 'wp:post_type': 'guest-author', guid: login }, Object.entries(meta).map(([key, value]) => `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`).join(''));
}

test('a post that is filed under authors is by them, in their order, and not by the account that entered it', async () => {
  const { files, told } = await imported(post({}, term('author', 'Jane Roe') + term('category', 'News') + term('author', 'Ben Sample')));
  expect(files[file]).toContain('\nbyline:\n  - Jane Roe\n  - Ben Sample\nurl:');
  expect(files[file]).toContain('\ntopics:\n  - news\n');
  expect(told).toEqual([]);
});

test('authors that a post names by what they log in with have the names that are shown, of guests too, who are no articles', async () => {
  const { files, passedOver } = await imported(post({}, term('author', 'jroe') + term('author', 'ada')) + guest('jroe', 'Jane Roe'));
  expect(files[file]).toContain('\nbyline:\n  - Jane Roe\n  - Ada Example\nurl:');
  expect(passedOver).toEqual([['WordPress guest-author', 1]]);
});

test('a login that two guests have tells neither', async () => {
  const { files } = await imported(guest('jroe', 'Jane Roe') + guest('jroe', 'Joe Roe') + post({}, term('author', 'jroe')));
  expect(files[file]).toContain('\nbyline:\n  - jroe\nurl:');
});

test('terms of taxonomies that a site added are told, and not those that WordPress and plugins use for themselves', async () => {
  const internal = ['post_format', 'nav_menu', 'link_category', 'wp_theme', 'post_translations', 'term_language'].map((taxonomy) => term(taxonomy, 'x')).join('');
  const { told } = await imported(post({}, term('place', 'Lagos') + internal + term('person', 'Ada Example')));
  expect(told).toEqual([`${file}\n  These terms of other taxonomies were left out: Lagos (place), Ada Example (person).`]);
});
