import { describe, expect, test } from 'vitest';
import { folderOf, importInto, item, jsonl } from '../folder.ts';

// Synthetic. None of these papers and bridges exists.
const rss = (bad: string) => `<rss version="2.0"><channel><title>Gazette</title>${bad}<item><title>Good</title><guid>g2</guid><description>Text.</description></item></channel></rss>`;
const text = (html: string) => rss(`<item><title>Bad</title><guid>g1</guid><description><![CDATA[${html}]]></description></item>`);
const title = (html: string) => rss(`<item><title><![CDATA[${html}]]></title><guid>g1</guid><description>Text.</description></item>`);
const wxr = (bad: string) => rss(bad).replace('<rss', '<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"').replaceAll('description>', 'content:encoded>');
const csv = (column: string, bad: string) => `id,title,${column}\n1,Bad,"${bad.replaceAll('"', '""')}"\n2,Good,Text\n`;
const feed = (...items: readonly string[]) => `{"version":"https://jsonfeed.org/version/1.1","title":"Gazette","items":[${items.join(',')}]}`;
const nested = `${'['.repeat(20_000)}"\\b"${']'.repeat(20_000)}`;

describe('an item that is nested too deep goes to the quarantine, and those behind it are taken in', () => {
  test.each([
    ['a.xml', 'a text whose end tags end nothing', text('<div></x>'.repeat(9000))],
    ['b.xml', 'a text with signs in its attributes', text('<div x="<">'.repeat(9000))],
    ['c.xml', 'a text whose tags only seem to be empty', text('<div/>'.repeat(9000))],
    ['d.xml', 'a title', title('<b>'.repeat(20_000))],
    ['e.xml', 'the title of a post', wxr(`<item><title><![CDATA[${'<b>'.repeat(20_000)}]]></title><wp:post_id>1</wp:post_id></item>`)],
    ['a.csv', 'the HTML of a table', csv('html', '<div x="<">'.repeat(9000))],
    ['a.jsonl', 'a value of the interchange form', jsonl(`{"id":"bad","topics":${nested}}`, item)],
    ['a.json', 'the text of a JSON Feed', feed(`{"id":"1","title":"Bad","content_html":${JSON.stringify('<div x="<">'.repeat(9000))}}`, '{"id":"2","title":"Good","content_text":"Text"}')],
  ])('%s, %s', async (name, _, content) => {
    const { line, faults } = await importInto(folderOf({ [name]: content }), name);
    expect(faults).toEqual([]);
    expect(line).toBe('2 items: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 1 quarantined');
  });

  test('and so do the summaries of pages', async () => {
    const { line, faults } = await importInto(folderOf({ 'site/a.md': `---\ntitle: Bad\nsummary: "${'<b>'.repeat(20_000)}"\n---\nText.\n`, 'site/b.md': '---\ntitle: Good\n---\nText.\n' }), 'site');
    expect(faults).toEqual([]);
    expect(line).toContain('1 created');
    expect(line).toContain('1 quarantined');
  });
});

test.each([
  ['a.json', feed(`{"id":"1","title":"Odd","content_text":"Text","_x":${nested}}`, '{"id":"2","title":"Good","content_text":"Text 2"}')],
  ['a.ninjs', `[{"uri":"urn:1","headline":"Odd","body_text":"Text","x":${nested}},{"uri":"urn:2","headline":"Good","body_text":"Text 2"}]`],
])('what is nested too deep in %s and is not looked at does no harm', async (name, content) => {
  const { line, faults } = await importInto(folderOf({ [name]: content }), name);
  expect(faults).toEqual([]);
  expect(line).toContain('2 items: 2 created');
});
