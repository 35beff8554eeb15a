import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { feedFiles } from '../../../src/edition/feeds.ts';
import { article, openArchive, record } from '../../helpers/archive.ts';

const files = {
  'people/ada.md': record({ name: 'Ada & Example' }),
  'people/bo.md': record({ name: 'Bo Sample' }),
  'articles/old.md': article({ title: 'Old', date: '1999~', people: 'ada', byline: '[A. Writer]' }),
  'articles/new.md': article({ title: 'New <b>', date: '2001-02-03T10:00:00Z', people: 'ada', countries: 'Kazakhstan', summary: 'In short.' }),
  'articles/other.md': article({ title: 'Other', date: '2001-03' }),
};

const feedsOf = (settings: Parameters<typeof openArchive>[1] = {}) => feedFiles(openArchive(files, { base: '/archive/', site: 'https://news.example', ...settings }).site);
const titles = (xml = '') => load(xml, { xml: true })('item > title').map((_, title) => load(title).text()).get();

describe('feeds', () => {
  test('are there of the archive and of every record that articles are filed under, newest first', () => {
    const feeds = feedsOf();
    expect([...feeds.keys()].sort()).toEqual(['countries/kazakhstan/feed.xml', 'feed.xml', 'people/ada/feed.xml', 'sources/gazette/feed.xml']);
    expect(titles(feeds.get('feed.xml'))).toEqual(['Other', 'New <b>', 'Old']);
    expect(titles(feeds.get('people/ada/feed.xml'))).toEqual(['New <b>', 'Old']);
  });

  test('name whole addresses under the base path, and the date as far as it is known', () => {
    const $ = load(feedsOf().get('people/ada/feed.xml') ?? '', { xml: true });
    expect($('channel > title').text()).toBe('Ada & Example · Synthetic archive');
    expect($('channel > link').text()).toBe('https://news.example/archive/people/ada/');
    expect($('guid').map((_, guid) => $(guid).text()).get()).toEqual(['https://news.example/archive/articles/new/', 'https://news.example/archive/articles/old/']);
    expect($('item').map((_, item) => $(item).find('dc\\:date').text()).get()).toEqual(['2001-02-03T10:00:00Z', '']);
    expect($('item > pubDate').map((_, date) => $(date).text()).get()).toEqual(['Sat, 03 Feb 2001 10:00:00 GMT']);
    expect($('description').last().text()).toBe('<p>about 1999 · The Gazette</p>');
  });

  test('are none where the address of the site is not known', () => {
    expect(feedsOf({ site: undefined }).size).toBe(0);
  });

  test('are not longer than a reader needs', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`articles/a-${index}.md`, article({ people: 'ada' })]));
    const feeds = feedFiles(openArchive({ ...many, 'people/ada.md': record({ name: 'Ada' }) }, { site: 'https://news.example' }).site);
    expect([titles(feeds.get('feed.xml')).length, titles(feeds.get('people/ada/feed.xml')).length]).toEqual([50, 20]);
  });
});
