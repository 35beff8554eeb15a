import { load } from 'cheerio';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { itemXml, rssFeed } from '../../../src/exports/rss.ts';

const feed = { title: 'The archive', address: 'https://news.example/', own: 'https://news.example/feed.xml', description: 'What it is.', language: 'en' };
const item = { title: 'A title', address: 'https://news.example/articles/a/', paragraphs: ['3 February 2001'], creators: ['A. Writer'], publisher: 'The Gazette', date: '2001-02-03', language: 'en', categories: ['Ada'] };

/** @throws where it is no well-formed XML */
function read(xml: string) {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => { throw error; });
  parser.write(xml).close();
  return load(xml, { xml: true });
}

test('whatever an article says, the feed is well-formed, and says it to whoever reads text and to whoever reads HTML', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const $ = read(rssFeed({ ...feed, title: text, description: text }, [itemXml({ ...item, title: text, paragraphs: [text], creators: [text], publisher: text, categories: [text] })]));
    // What XML cannot hold is not there; XML turns the ends of lines into one.
    const plain = (said: string) => said.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/\r\n?/g, '\n');
    expect(plain($('item > title').text())).toBe(plain(text));
    expect(plain(load($('item > description').text())('p').text())).toBe(plain(text));
    expect($('item').length).toBe(1);
  }));
});

test('an article without a day that is known has no date, and no clock makes one up', () => {
  const $ = read(rssFeed(feed, [itemXml({ ...item, date: undefined })]));
  expect([$('item > dc\\:date').length, $('pubDate, lastBuildDate').length]).toEqual([0, 0]);
});
