import { expect, test } from 'vitest';
import { slugOfWords, slugSegment } from '../../../src/imports/slugs.ts';
import { filesIn, folderOf, importInto } from './folder.ts';

test.each([
  ['L’élève à l’œuvre d\'art', 'l-eleve-a-l-oeuvre-d-art'],
  ['Jusqu’ici qu\'il n’y ait', 'jusqu-ici-qu-il-n-y-ait'],
  ['Nell’arte dell\'uomo', 'nell-arte-dell-uomo'],
  ['Ada’s bridge doesn\'t stand', 'adas-bridge-doesnt-stand'],
  ['O’Sample’s', 'osamples'],
  ['The workers’ news', 'the-workers-news'],
  ['П’ять', 'пять'],
])('a name in an address is made of the words of "%s"', (text, slug) => {
  expect(slugOfWords(text)).toBe(slug);
});

test('the name of a source of imports stays what it was, since its record is found by it', () => {
  expect(slugSegment('L’Étoile')).toBe('letoile');
});

const rss = '<rss version="2.0"><channel><title>L’Écho d’essai</title><link>https://gazette.example/</link><item><title>L’eau synthétique</title><guid isPermaLink="false">g1</guid><pubDate>Sun, 04 Mar 2001 10:00:00 GMT</pubDate><description>Text.</description></item></channel></rss>';

test('articles and records that an import makes are called so', async () => {
  const folder = folderOf({ 'feed.xml': rss });
  await importInto(folder, 'feed.xml');
  expect(Object.keys(filesIn(`${folder}/content`)).filter((name) => name.endsWith('.md'))).toEqual(['articles/2001/03/l-eau-synthetique.md', 'sources/l-echo-d-essai.md']);
});

test('an article that was imported under a name of former making stays there when it comes again and has changed', async () => {
  const folder = folderOf({
    'feed.xml': rss,
    'content/archive.yaml': 'title: Synthetic\nlanguage: fr\n',
    'content/sources/lecho-dessai.md': '---\nname: L’Écho d’essai\n---\n',
    'content/articles/2001/03/leau-synthetique.md': '---\ntitle: L’eau synthétique\ndate: 2001-03-04T10:00:00Z\nsource: lecho-dessai\n---\n\nAn older text.\n',
    'content/imported/feed-gazette.example.tsv': `item\tfile\tsha256\tdigest\ng1\tarticles/2001/03/leau-synthetique.md\t${'0'.repeat(64)}\t${'0'.repeat(32)}\n`,
  });
  expect((await importInto(folder, 'feed.xml')).line).toContain('1 item: 0 created');
  expect(Object.keys(filesIn(`${folder}/content`)).filter((name) => /^(?:articles|sources)\//.test(name))).toEqual(['articles/2001/03/leau-synthetique.md', 'sources/lecho-dessai.md']);
});
