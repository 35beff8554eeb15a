import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ampersands } from '../../../../src/imports/xml/ampersands.ts';
import { readXmlItems } from '../../../../src/imports/xml/read-items.ts';
import { filesIn, folderOf, importInto } from '../folder.ts';

// Synthetic. None of these papers, people and bridges exists.
const rss = (items: string, head = '') => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}<title>Example &amp;amp; Gazette</title><link>https://gazette.example/</link><language>en</language>
${items}
</channel></rss>`;

const one = '<item><title>One &amp;amp; two</title><link>https://gazette.example/2001/one.html</link><guid isPermaLink="false">g1</guid><pubDate>Sun, 04 Mar 2001 10:00:00 GMT</pubDate><dc:creator>Ada Example</dc:creator><category>Bridges</category><description>Short&nbsp;one</description><c:encoded><![CDATA[<p>Full <b>text</b>.</p><script>x</script>]]></c:encoded></item>';

async function imported(name: string, text: string) {
  const folder = folderOf({ [name]: text });
  const report = await importInto(folder, name);
  return { ...report, folder, files: existsSync(join(folder, 'content')) ? filesIn(join(folder, 'content')) : {} };
}

describe('a feed', () => {
  test('in RSS 2.0 gives each item with its text, author, topics and former address', async () => {
    const { files, told } = await imported('feed.xml', rss(one, '<image><title>Logo</title><link>https://other.example/</link></image>'));
    expect(files['articles/2001/03/one.md']).toBe([
      '---', 'title: One & two', 'date: 2001-03-04T10:00:00Z', 'source: example-gazette', 'topics:', '  - bridges', 'language: en', 'byline:', '  - Ada Example', 'summary: Short one', 'url: https://gazette.example/2001/one.html',
      'redirectFrom:', '  - /2001/one.html', '---', '', 'Full **text**.', '',
    ].join('\n'));
    expect(files['sources/example-gazette.md']).toContain('name: Example & Gazette\n');
    expect(told).toEqual(['articles/2001/03/one.md\n  A script was left out.']);
  });

  test('in Atom is read by the types of its texts', async () => {
    const { files } = await imported('feed.atom', `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="ru"><a:title>Gazette</a:title><a:link href="https://gazette.example/"/><a:link rel="self" href="https://gazette.example/feed"/>
<a:entry><a:title type="html">A &amp;lt;b&amp;gt; &lt;i>bridge&lt;/i></a:title><a:id>urn:1</a:id><a:link rel="alternate" href="https://gazette.example/bridge/"/><a:published>2001-03-04T23:30:00-05:00</a:published><a:author><a:name>Ada Example</a:name></a:author><a:category term="b" label="Bridges"/>
<a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Five &lt; six <em>now</em>.<br/>Next.</p></div></a:content></a:entry></a:feed>`);
    expect(files['articles/2001/03/bridge.md']).toContain('title: A <b> bridge\ndate: 2001-03-04T23:30:00-05:00\nsource: gazette\ntopics:\n  - bridges\nlanguage: ru\n');
    expect(files['articles/2001/03/bridge.md']).toContain('\n\nFive < six *now*.\\\nNext.\n');
  });

  test.each([
    ['xml:base of the feed', ' xml:base="https://gazette.example/2001/"', '', 'one.html', 'https://gazette.example/2001/one.html', 'https://gazette.example/2001/next.html'],
    ['xml:base of the entry, read against that of the feed', ' xml:base="https://gazette.example/2001/"', ' xml:base="march/"', 'one.html', 'https://gazette.example/2001/march/one.html', 'https://gazette.example/2001/march/next.html'],
    ['place where the feed stands', '', '', '/old/one.html', 'https://gazette.example/old/one.html', 'https://gazette.example/old/next.html'],
  ])('has addresses that are read against the %s', async (_, ofFeed, ofEntry, href, url, next) => {
    const { files, told } = await imported('feed.atom', `<feed xmlns="http://www.w3.org/2005/Atom"${ofFeed}><title>Gazette</title><link rel="self" href="https://gazette.example/feed"/>
<entry${ofEntry}><title>One</title><id>urn:1</id><link href="${href}"/><published>2001-03-04</published><content type="html">&lt;a href="next.html">Next&lt;/a></content></entry></feed>`);
    expect(files['articles/2001/03/one.md']).toContain(`\nurl: ${url}\n`);
    expect(files['articles/2001/03/one.md']).toContain(`[Next](${next})`);
    expect(told).toEqual([]);
  });

  test.each([
    ['feed.atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title>One</title><id>urn:1</id><link href="one.html"/><published>2001-03-04</published><content type="html">&lt;a href="https://gazette.example/next">Next&lt;/a></content></entry></feed>'],
    ['feed.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', items: [{ id: '1', url: 'one.html', title: 'One', content_html: '<a href="https://gazette.example/next">Next</a>', date_published: '2001-03-04' }] })],
  ])('that does not say where it stands loses a part of an address and says so, and loses no whole address in its text: %s', async (name, text) => {
    const { files, told } = await imported(name, text);
    expect(told).toEqual(['articles/2001/03/one.md\n  The address "one.html" is none that can be filed, and was left out.']);
    expect(files['articles/2001/03/one.md']).toMatch(/date: 2001-03-04\nsource: gazette\n---\n\n\[Next\]\(https:\/\/gazette\.example\/next\)\n$/);
  });

  test('in JSON Feed has addresses that are read against the page that it is of', async () => {
    const { files } = await imported('feed.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', home_page_url: 'https://gazette.example/', items: [{ id: '1', url: '/old/one', title: 'Two', content_html: '<a href="next">Next</a>', date_published: '2001-03-04' }] }));
    expect(files['articles/2001/03/one.md']).toContain('url: https://gazette.example/old/one\nredirectFrom:\n  - /old/one\n---\n\n[Next](https://gazette.example/old/next)\n');
  });

  test('has addresses that are read against the xml:base of the root of RSS, and of the channel in it', async () => {
    const item = '<item><title>One</title><link>one.html</link><pubDate>4 Mar 2001</pubDate><description>Text.</description></item>';
    const { files } = await imported('feed.rss', `<rss xml:base="https://gazette.example/2001/"><channel xml:base="march/"><title>Gazette</title>${item}</channel></rss>`);
    expect(Object.values(files).join()).toContain('url: https://gazette.example/2001/march/one.html\n');
  });

  test('without an id is known again by its address as it is written, and by no other', async () => {
    const { files } = await imported('feed.rss', '<rss><channel><title>Gazette</title><link>https://gazette.example/</link><item><title>One</title><link>/2001/one-page.html</link><pubDate>4 Mar 2001</pubDate><description>Text.</description></item></channel></rss>');
    const record = Object.entries(files).find(([file]) => file.startsWith('imported/'))?.[1] ?? '';
    expect(Object.values(files).join()).toContain('url: https://gazette.example/2001/one-page.html');
    expect(record).not.toContain('https://gazette.example/2001/one-page.html');
  });

  test.each([
    ['an empty address has none', { home_page_url: 'https://gazette.example/' }, { url: '' }, /^(?![^]*\nurl: )/],
    ['no address has links that are read against the site', { home_page_url: 'https://gazette.example/' }, {}, /\[Next\]\(https:\/\/gazette\.example\/next\)/],
    ['a part of an address has it read against the feed, where its site is left empty', { home_page_url: '', feed_url: 'https://gazette.example/feed.json' }, { url: 'one.html' }, /\nurl: https:\/\/gazette\.example\/one\.html\n/],
  ])('in JSON Feed with %s', async (_, feed, item, holds) => {
    const { files } = await imported('feed.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', ...feed, items: [{ id: '1', title: 'One', content_html: '<a href="/next">Next</a>', date_published: '2001-03-04', ...item }] }));
    expect(Object.entries(files).find(([file]) => file.startsWith('articles/'))?.[1]).toMatch(holds);
  });

  test('in RSS 1.0 finds what the channel beside its items says', async () => {
    const { files } = await imported('feed.rss', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Gazette</title></channel><item rdf:about="x"><title>One</title><link>https://gazette.example/one</link><dc:date>2001-03-04</dc:date><description>Text.</description></item></rdf:RDF>');
    expect(files['articles/2001/03/one.md']).toContain('source: gazette\n');
  });

  test('in JSON Feed likewise', async () => {
    const { files, line } = await imported('feed.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', language: 'en', items: [{ id: '1', url: 'https://gazette.example/one', title: 'One', content_html: '<p>Text.</p>', date_published: '2001-03-04T10:00:00+01:00', authors: [{ name: 'Ada Example' }], tags: ['Bridges'], image: 5 }, 'no item'] }));
    expect(line).toBe('2 items: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 1 quarantined');
    expect(files['articles/2001/03/one.md']).toContain('byline:\n  - Ada Example\n');
  });

  test('in JSON Feed gives the plain text of an item whose HTML is empty', async () => {
    const item = { id: '1', url: 'https://gazette.example/one', title: 'One', content_html: ' ', content_text: 'Plain *words*.', summary: '', date_published: '2001-03-04' };
    const { files } = await imported('feed.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', items: [item] }));
    expect(files['articles/2001/03/one.md']).toMatch(/\n---\n\nPlain \\\*words\\\*\.\n$/);
  });

  test('in JSON Feed gives an item without a title its first words, of HTML as of plain text', async () => {
    const words = 'A synthetic note of thirteen words, which has no title of its own';
    const items = [{ id: 'a', content_html: `<p>A <b>short</b> note.</p>` }, { id: 'b', title: ' ', content_html: `<p>${words}</p>` }, { id: 'c', content_text: `${words} either` }, { id: 'd', summary: 'A summary alone.' }];
    const { files, line } = await imported('feed.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', items }));
    expect(line).toContain('4 items: 4 created');
    const titles = Object.entries(files).filter(([name]) => name.startsWith('articles/')).map(([, text]) => /^title: (.*)$/m.exec(text)?.[1]);
    const cut = 'A synthetic note of thirteen words, which has no title of its…';
    expect(titles.sort()).toEqual(['A short note.', 'A summary alone.', cut, cut]);
  });

  test('twice changes no byte; two items of one name in one month have two files', async () => {
    const two = one.replace('g1', 'g2').replace('/2001/one', '/2002/one').replace('Full', 'Other');
    const { folder, files } = await imported('feed.xml', rss(one + two));
    expect(Object.keys(files).filter((name) => name.startsWith('articles/'))).toEqual([expect.stringMatching(/^articles\/2001\/03\/one-[0-9a-f]{8}\.md$/), 'articles/2001/03/one.md']);
    expect((await importInto(folder, 'feed.xml')).line).toContain('2 unchanged');
    expect(filesIn(join(folder, 'content'))).toEqual(files);
  });
});

test('files that are attached to an item of a JSON Feed are told by their addresses', async () => {
  const attachments = [{ url: 'https://gazette.example/one.mp3', mime_type: 'audio/mpeg' }, { mime_type: 'audio/mpeg' }];
  const { told } = await imported('feed.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', items: [{ id: '1', url: 'https://gazette.example/one', title: 'One', content_text: 'Text.', date_published: '2001-03-04', attachments }] }));
  expect(told).toEqual(['articles/2001/03/one.md\n  The attached file https://gazette.example/one.mp3 was left out.\n  An attached file without an address was left out.']);
});

test('another article of the same name from another feed has a file of its own, and neither is taken for the other', async () => {
  const { folder, files } = await imported('feed.xml', rss(one));
  writeFileSync(join(folder, 'other.xml'), rss(one.replace('g1', 'g9').replace('gazette.example/2001/one', 'wire.example/a/one').replace('Full', 'Other')));
  expect((await importInto(folder, 'other.xml')).line).toContain('1 created');
  const both = filesIn(join(folder, 'content'));
  expect(both['articles/2001/03/one.md']).toBe(files['articles/2001/03/one.md']);
  expect(Object.keys(both).filter((name) => name.startsWith('articles/'))).toHaveLength(2);
  for (const order of [['feed.xml', 'other.xml'], ['other.xml', 'feed.xml']]) expect((await importInto(folder, ...order)).line).toContain('2 unchanged');
  expect(filesIn(join(folder, 'content'))).toEqual(both);
});

describe('XML from outside', () => {
  test('that is broken within an item costs that item, which stands in the quarantine and can be mended there', async () => {
    const { folder, files, line, told } = await imported('feed.xml', rss(`${one}\n<item><title>Broken</title><pubDate>Sun, 04 Mar 2001 10:00:00 GMT</pubDate><description>a <b>c</description></item>\n${one.replace('g1', 'g3').replace('/one', '/three')}`));
    expect(line).toBe('3 items: 2 created, 0 unchanged, 0 kept as edited, 0 duplicates, 1 quarantined');
    expect(told.join('\n')).toMatch(/feed\.xml:4: quarantined: Its XML is broken in line 4: /);
    const [path = '', raw = ''] = Object.entries(files).find(([name]) => name.endsWith('.rss')) ?? [];
    expect(raw).toContain('<description>a <b>c</description></item></channel></rss>');
    expect(Object.keys(filesIn(folder))).toContain(`content/${path}`);
  });

  test('may have a bare ampersand, which is one', async () => {
    const { files, line } = await imported('feed.xml', rss(`<item><title>Smith & Sons, R&D</title><guid>https://gazette.example/a</guid><description>A & B &amp; C <![CDATA[& D &copy;]]></description></item>${one}`));
    expect(line).toContain('2 created');
    expect(files['articles/a.md']).toContain('title: Smith & Sons, R&D\n');
    expect(files['articles/a.md']).toContain('\nA & B & C & D ©\n');
  });

  test('has its ampersands mended alike however its chunks fall', () => {
    const piece = fc.constantFrom('&', '&amp;', '&#1;', 'a', ';', ' ', '<![CDATA[', ']]>', '<b>', ']', '&x', '\n');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.array(fc.nat(6)), (pieces, cuts) => {
      const text = pieces.join('');
      const whole = new Ampersands();
      const expected = whole.push(text) + whole.end();
      const parted = new Ampersands();
      let made = '';
      let at = 0;
      for (const cut of cuts) {
        made += parted.push(text.slice(at, at + cut));
        at += cut;
      }
      made += parted.push(text.slice(at)) + parted.end();
      expect(made).toBe(expected);
    }), { numRuns: 1000 });
  });

  test('that ends too early gives what came before, and says so', async () => {
    const { line, faults } = await imported('feed.xml', rss(`${one}<item><title>Half`).replace(/<\/channel>[^]*/, ''));
    expect(line).toContain('1 created');
    expect(faults.join()).toBe('feed.xml is no well-formed XML: it ends within the item that begins in line 3.');
  });

  test.each([
    ['a billion laughs', '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'],
    ['an external entity', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['an external DTD', '<!DOCTYPE rss SYSTEM "https://evil.example/x.dtd">'],
  ])('with %s is refused', async (_, doctype) => {
    const { line, faults } = await imported('feed.xml', rss(one.replace('Full', '&x;&b;')).replace('<rss', `${doctype}<rss`));
    expect(line).toMatch(/^0 items/);
    expect(faults.join()).toContain('has a document type (DTD), which is refused');
  });

  test('nested too deep, or too long, costs the item alone', async () => {
    const deep = `<item><title>Deep</title>${'<x>'.repeat(5000)}${'</x>'.repeat(5000)}</item>`;
    const long = `<item><title>Long</title><description>${'long '.repeat(1_000_000)}</description></item>`;
    const { line, told } = await imported('feed.xml', rss(`${deep}${long}${one}`));
    expect(line).toBe('3 items: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 2 quarantined');
    expect(told.join()).toContain('Its XML is nested too deep.');
    expect(told.join()).toContain('It is longer than 4 MB.');
  }, 60_000);

  test('is read as its declaration says', async () => {
    const folder = folderOf();
    const text = Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>Caf\u00e9</title></item></channel></rss>', 'latin1');
    writeFileSync(join(folder, 'a.xml'), text);
    const items = await Array.fromAsync(readXmlItems(join(folder, 'a.xml'), (name) => name === 'item', () => undefined));
    expect(JSON.stringify(items[0]?.node)).toContain('Café');
  });
});
