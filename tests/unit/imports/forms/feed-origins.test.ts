import { describe, expect, test } from 'vitest';
import { filesIn, folderOf, importInto } from '../folder.ts';

// Synthetic. None of these papers and people exists.
const file = 'content/articles/2001/03/one.md';

async function imported(name: string, text: string) {
  const folder = folderOf({ [name]: text });
  const { told } = await importInto(folder, name);
  return { told, files: filesIn(folder) };
}

function atom(head: string, entry: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>All Papers</title>${head}<entry><title>One</title><id>urn:1</id><link href="https://gazette.example/one"/><published>2001-03-04</published>${entry}<content>Text.</content></entry></feed>`;
}

function rss(head: string, item: string): string {
  return `<rss version="2.0"><channel><title>All Papers</title>${head}<item><title>One</title><link>https://gazette.example/one</link><pubDate>4 Mar 2001</pubDate>${item}<description>Text.</description></item></channel></rss>`;
}

const author = (name: string) => `<author><name>${name}</name></author>`;

describe('an entry of Atom is by', () => {
  test.each([
    ['its own authors', author('Of Feed'), `<source>${author('Of Source')}</source>${author('Ada Example')}${author('Ben Sample')}`, ['Ada Example', 'Ben Sample']],
    ['those of the feed that it was taken from, where it has none', author('Of Feed'), `<source>${author('Of Source')}</source>`, ['Of Source']],
    ['those of its feed, where that has none either', author('Of Feed'), `<source><title>Gazette</title></source><author><name> </name></author>`, ['Of Feed']],
  ])('%s', async (_, head, entry, names) => {
    const { files } = await imported('feed.atom', atom(head, entry));
    expect(files[file]).toContain(`\nbyline:\n${names.map((name) => `  - ${name}\n`).join('')}url:`);
  });
});

test('who edits a channel of RSS has not written its items', async () => {
  const { files } = await imported('feed.rss', rss('<managingEditor>ed@gazette.example (Ed Example)</managingEditor><author>Al Sample</author>', ''));
  expect(files[file]).not.toContain('byline');
});

describe('what a feed has from elsewhere is filed under where it was printed', () => {
  test.each([
    ['feed.atom', atom('', '<source><id>urn:2</id><title type="html">Other &amp;amp; Paper</title></source>')],
    ['feed.rss', rss('', '<source url="https://other.example/feed">Other &amp;amp; Paper</source>')],
  ])('%s', async (name, text) => {
    const { files } = await imported(name, text);
    expect(files[file]).toContain('\nsource: other-paper\n');
    expect(files['content/sources/other-paper.md']).toContain('name: Other & Paper\n');
    expect(files).not.toHaveProperty(['content/sources/all-papers.md']);
  });

  test.each([
    ['feed.atom', atom('', '<source><id>urn:2</id></source>')],
    ['feed.rss', rss('', '<source url="https://other.example/feed"/>')],
  ])('and under the feed where it has no name for that: %s', async (name, text) => {
    expect((await imported(name, text)).files[file]).toContain('\nsource: all-papers\n');
  });
});
