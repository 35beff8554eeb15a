import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { archiveSettings } from '../../../src/model/archive-settings.ts';
import { articleFields } from '../../../src/model/article.ts';
import { authorityFields } from '../../../src/model/authority.ts';

const article = articleFields('UTC');
const kinds = authorityFields('UTC');
const least = { title: 'A title', date: '2025-03-28', source: 'ng' };

/** The paths of what a schema refuses. */
function faults(schema: z.ZodType, value: unknown): string[] {
  const read = schema.safeParse(value);
  return read.success ? [] : read.error.issues.map((issue) => issue.path.join('.'));
}

describe('the fields of an article', () => {
  test('are a title, a date and a source at least', () => {
    expect(faults(article, least)).toEqual([]);
    expect(faults(article, {})).toEqual(['title', 'date', 'source']);
  });

  test('take a single name for a list of one', () => {
    expect(article.parse({ ...least, people: 'Kaja Kallas', topics: ['Energy', ' Trade '] })).toMatchObject({ people: ['Kaja Kallas'], topics: ['Energy', 'Trade'], countries: [] });
  });

  test('have mentions that are pairs of a printed form and a record', () => {
    expect(article.parse({ ...least, mentions: { Michel: 'charles-michel', Washington: 'none' } }).mentions).toEqual(new Map([['Michel', 'charles-michel'], ['Washington', 'none']]));
    expect(article.parse(least).mentions).toEqual(new Map());
    expect(faults(article, { ...least, mentions: ['Michel'] })).toEqual(['mentions']);
    expect(faults(article, { ...least, mentions: { Michel: '' } })).toEqual(['mentions.Michel']);
  });

  test.each([
    ['/1999/old-name/', '1999/old-name'],
    ['//1999///old-name', '1999/old-name'],
    ['/1999/story.html', '1999/story.html'],
    ['/1999/story/index.html', '1999/story'],
    ['/\u0435\u0308', 'ё'],
    ['/about/index.html/', 'about'], ['/a/index.html/index.html', 'a'], ['/%C3%BCber/', 'über'], ['/100%/', '100%'],
  ])('keep the former address %s as %s', (typed, kept) => {
    expect(article.parse({ ...least, redirectFrom: typed }).redirectFrom).toEqual([kept]);
  });

  test.each(['old', 'https://other.example/x', '/', '//', '/index.html', '/index.html/', '/index.html/index.html', '/%2e%2e/x', '/a%00b', '/a/../../etc', '/./a', '/a?b=c', '/a#b', '/a b', '/a\\b', '/a\u0000b', `/${'x'.repeat(201)}`])('refuse the former address %j', (typed) => {
    expect(faults(article, { ...least, redirectFrom: [typed] })).toEqual(['redirectFrom.0']);
  });

  test.each([['EN-gb', 'en-GB'], ['kk-cyrl', 'kk-Cyrl'], ['zh-hant-tw', 'zh-Hant-TW'], ['eng', 'en'], ['en-UK', 'en-GB'], ['dng', 'dng'], ['zxx', 'zxx'], ['ru-Latn', 'ru-Latn'], ['en-x-private', 'en-x-private']])('write the language %s as %s', (typed, kept) => {
    expect(article.parse({ ...least, language: typed }).language).toBe(kept);
  });

  test.each([['english', 'en'], ['Russian', 'ru'], ['KAZAKH', 'kk'], ['русский', 'ru'], ['қазақ тілі', 'kk'], ['deutsch', 'de']])('refuse the name of a language, %s, and say its code', (typed, code) => {
    expect(article.safeParse({ ...least, language: typed }).error?.issues).toMatchObject([{ path: ['language'], message: `the code of the language, which is "${code}"` }]);
  });

  test.each(['', 'english language', 'englisch-GB', 'e', 'en_GB', 'kz', 'latin1', 'abcdefgh'])('refuse the language %j', (typed) => {
    expect(faults(article, { ...least, language: typed })).toEqual(['language']);
  });

  test.each(['javascript:alert(1)', 'www.example.org', 'ftp://example.org/', 'data:text/html,x', '//example.org/'])('refuse the web address %s', (url) => {
    expect(faults(article, { ...least, url })).toEqual(['url']);
  });

  test('say true or false and nothing like it', () => {
    expect(article.parse({ ...least, draft: 'true' }).draft).toBe(true);
    expect(article.parse(least).draft).toBe(false);
    expect(faults(article, { ...least, draft: 'yes' })).toEqual(['draft']);
  });

  test('hold one line where one line is shown', () => {
    expect(faults(article, { ...least, title: 'One\ntwo', byline: ['A\nB'] })).toEqual(['title', 'byline.0']);
    expect(article.parse({ ...least, summary: 'One\n\ntwo\n' }).summary).toBe('One\n\ntwo');
  });

  test('name the method of a translation from a list', () => {
    expect(faults(article, { ...least, translation: { from: 'ru', method: 'machine', presumed: 'true' } })).toEqual([]);
    expect(faults(article, { ...least, translation: { from: 'ru', method: 'guess' } })).toEqual(['translation.method']);
  });

  test('read dates in the archive’s time zone', () => {
    expect(articleFields('Asia/Tokyo').parse({ ...least, date: '2025-03-28T23:00Z' }).date.first).toBe('2025-03-29');
  });

  test('are no others', () => {
    expect(article.safeParse({ ...least, tilte: 'x', constructor: 'y' }).error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['tilte', 'constructor'] }]);
  });
});

describe('the fields of a record', () => {
  test('take a bare text for an alternative name', () => {
    expect(kinds.people.parse({ name: 'Kaja Kallas', variants: ['Kaya Kallas', { form: 'Кая Каллас', kind: 'native', language: 'RU' }] }).variants).toEqual([
      { form: 'Kaya Kallas', kind: 'alternative' }, { form: 'Кая Каллас', kind: 'native', language: 'ru' },
    ]);
    expect(faults(kinds.people, { name: 'X', variants: [{ form: 'Y', kind: 'nickname' }] })).toEqual(['variants.0.kind']);
  });

  test.each([['people', 'Q0'], ['people', '42'], ['topics', 'q42']] as const)('of %s refuse the Wikidata id %s', (kind, wikidata) => {
    expect(faults(kinds[kind], { name: 'X', wikidata })).toEqual(['wikidata']);
  });

  test('of a country need no name, and write its code in capitals', () => {
    expect(kinds.countries.parse({ code: 'kz' }).code).toBe('KZ');
    expect(faults(kinds.countries, { code: 'KAZ' })).toEqual(['code']);
  });

  test.each(['see {code} dated {dd.mm.yy}', '{code}, {yyyy-mm-dd}', 'No. of {d/m/yyyy}'])('of a source take the citation %s', (citation) => {
    expect(faults(kinds.sources, { name: 'X', citation })).toEqual([]);
  });

  test.each(['see {code}', '{code} {dd.mm}', '{code} {dd.dd.yy}', '{code} {dd.mm.yyy}', '{code} {dd.mm.yy} {dd.mm.yy}', '{cod} {dd.mm.yy}', '{code} {ddd.mm.yy}'])('of a source refuse the citation %s, which could find no day', (citation) => {
    expect(faults(kinds.sources, { name: 'X', citation })).toEqual(['citation']);
  });
});

describe('the settings of an archive', () => {
  test('need a title and nothing else', () => {
    expect(archiveSettings.parse({ title: 'T' })).toEqual({ title: 'T', language: 'en', timeZone: 'UTC', quotes: 'as-printed', gone: [] });
  });

  test('refuse a time zone and a habit of quotation that there is not', () => {
    expect(faults(archiveSettings, { title: 'T', timeZone: 'Mars/Olympus', quotes: 'curly' })).toEqual(['timeZone', 'quotes']);
  });
});
