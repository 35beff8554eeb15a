import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Addresses } from '../../../../src/site/addresses/addresses.ts';
import { excerptOf } from '../../../../src/site/head.ts';
import { readState } from '../../../../src/search/state.ts';
import { recordKinds } from '../../../../src/search/record-address.ts';
import { allPaths, recordRoutes } from '../../../../src/site/addresses/routes.ts';
import { mainPath } from '../../../../src/site/addresses/standing.ts';
import { article, openArchive, record } from '../../../helpers/archive.ts';

describe('an address', () => {
  test.each([['/', '/'], ['', '/'], ['archive', '/archive/'], ['/archive', '/archive/'], ['/archive/', '/archive/'], ['//a/b//', '/a/b/']])('under the base %j begins with %j', (base, begins) => {
    const addresses = new Addresses(base, undefined);
    expect([addresses.home(), addresses.page(''), addresses.page('about'), addresses.file('robots.txt')]).toEqual([begins, begins, `${begins}about/`, `${begins}robots.txt`]);
  });

  test('of each kind of page is as the design has it', () => {
    const addresses = new Addresses('/', undefined);
    const usa = { kind: 'countries', id: 'united-states' } as const;
    expect([
      addresses.article('2025/eu'), addresses.authority(usa), addresses.index('people'), addresses.period('1987'), addresses.period('1987-03'), addresses.period('1987-03-19', { ref: usa, list: 'filed' }), addresses.named(usa), addresses.period('1987-03', { ref: usa, list: 'named' }), addresses.wanted(), addresses.wanted({ source: 'ng', day: '2025-03-03' }),
      addresses.search({ q: 'Kaya & Kai' }),
    ]).toEqual(['/articles/2025/eu/', '/countries/united-states/', '/people/', '/1987/', '/1987/03/', '/countries/united-states/1987/03/19/', '/countries/united-states/named/', '/countries/united-states/named/1987/03/', '/wanted/', '/wanted/#ng-2025-03-03', '/search/?q=Kaya+%26+Kai']);
  });

  test('of a search for a record or a stretch of time is what the search page reads as such, for each kind of record', () => {
    const addresses = new Addresses('/archive/', undefined);
    const asked = (address: string) => readState(new URL(address, 'http://site').searchParams);
    expect(asked(addresses.searchIn('1987-03'))).toMatchObject({ query: '', from: '1987-03', to: '1987-03' });
    expect(asked(addresses.searchFor('Ada "The Bridge" Example', '1987'))).toMatchObject({ query: 'Ada The Bridge Example', from: '1987', to: '1987' });
    for (const facet of ['person', 'country', 'organisation', 'topic', 'source'] as const) {
      const { chosen, from, to } = asked(addresses.searchIn('1987-03-19', { kind: recordKinds[facet], id: 'кая' }));
      expect([chosen[facet], from, to]).toEqual([['кая'], '1987-03-19', '1987-03-19']);
      expect(asked(addresses.searchOf({ kind: recordKinds[facet], id: 'кая' }))).toEqual({ ...asked('/search/'), chosen: { ...chosen, [facet]: ['кая'] } });
    }
  });

  test('encodes whatever is no plain letter, and keeps the slashes', () => {
    const addresses = new Addresses('/', undefined);
    expect(addresses.article('2025/Кая')).toBe('/articles/2025/%D0%9A%D0%B0%D1%8F/');
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed() && !text.includes('/')), (id) => {
      const address = addresses.authority({ kind: 'topics', id });
      expect(address).toMatch(/^\/topics\/[\w.!~*'()%-]+\/$/);
      expect(decodeURIComponent(address)).toBe(`/topics/${id}/`);
    }));
  });

  test('is absolute where the site’s origin is known, of which the base is no part', () => {
    expect(new Addresses('/archive/', 'https://news.example/other/').absolute('/archive/about/')).toBe('https://news.example/archive/about/');
    expect(new Addresses('/', undefined).absolute('/about/')).toBeUndefined();
  });
});

describe('the paths of a site', () => {
  const many = Object.fromEntries(Array.from({ length: 130 }, (_, index) => {
    const day = `1987-0${1 + (index % 2)}-${String(1 + (index % 28)).padStart(2, '0')}`;
    return [`articles/${day}/a-${index}.md`, article({ date: index % 40 === 0 ? '1987' : day, people: 'Ada', countries: '[France]' })];
  }));
  const { site } = openArchive({ ...many, 'articles/old.md': article({ date: '198X' }), 'people/ada.md': record({ name: 'Ada' }), 'topics/Кая.md': record({ name: 'Кая' }) });

  test('are each there once, also on a disk that knows no capitals', () => {
    const paths = allPaths(site);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const path of paths) expect(path).not.toMatch(/^\/|\/$|\/\//);
  });

  test('hold every article, every record, every stretch of time and the pages that every site has', () => {
    expect(allPaths(site)).toEqual(expect.arrayContaining(['', 'articles', 'search', 'about', 'wanted', 'people', 'articles/old', 'people/ada', 'countries/france', 'sources/gazette', 'topics/Кая', '1987', '1987/01', '1987/02', '1980', 'people/ada/1987', 'people/ada/1987/01', 'sources/gazette/1987/02']));
    expect(allPaths(site).filter((path) => path.startsWith('articles/'))).toHaveLength(131);
  });

  test('part the list of a record by time only where it is too long for a page', () => {
    const parted = (id: string) => recordRoutes(site).filter(({ record: { id: own }, period }) => own === id && period !== undefined).length;
    expect([parted('ada') > 0, parted('Кая')]).toEqual([true, 0]);
  });
});

describe('a page', () => {
  test('of a list of a record’s belongs to the page of the record, and any other to itself alone', () => {
    const own = ['', '/named', '/2001', '/2001/02', '/2001/02/03', '/named/2001', '/named/2001/02/03'].map((list) => mainPath(`people/ada${list}`));
    expect(new Set(own)).toEqual(new Set(['people/ada']));
    for (const path of ['', 'people', '2001/02', 'people/2001', 'people/named', 'articles/2001/02', 'articles/a/named', 'people/ada/named/more', 'people/ada.html']) expect(mainPath(path)).toBe(path);
  });
});

describe('the beginning of a text', () => {
  test('is the text where that is short, on one line', () => {
    expect(excerptOf('  One\n\ntwo ')).toBe('One two');
  });

  test('ends between words, without the sign before the end', () => {
    expect(excerptOf('one two, three four', 12)).toBe('one two…');
  });

  test('of letters of two code units ends between two of them', () => {
    expect([10, 11, 12, 13].map((length) => excerptOf('a' + '😀'.repeat(20), length).isWellFormed())).toEqual([true, true, true, true]);
    expect(excerptOf('aaaaaaaa😀😀aaaaa', 10)).toBe('aaaaaaaa…');
  });

  test.each([
    ['Chinese', '总理周一会见了来访的总统。双方交换了意见。', '总理周一会见了来访的总统…'],
    ['Chinese behind a space', '北京 总理周一会见了来访的总统，双方交换了意见。', '北京 总理周一会见了来访的…'],
    ['Thai', 'ที่ผ่านมาทั้งสองฝ่าย', 'ที่ผ่านมาทั้ง…'],
    ['an accent that is a sign of its own', `${'o'.repeat(12)}e\u0301e\u0301e\u0301`, `${'o'.repeat(12)}…`],
    ['Korean in parts of syllables', '각'.normalize('NFD').repeat(6), '각'.normalize('NFD').repeat(4) + '…'],
    ['a family in a picture', `${'o'.repeat(10)}👩‍👩‍👧‍👦 came`, `${'o'.repeat(10)}…`],
    ['one letter with very many accents', `e${'\u0301'.repeat(40)}`, `e${'\u0301'.repeat(12)}…`],
  ])('of %s is as long as of other texts, and ends between two characters', (_, text, beginning) => {
    expect(excerptOf(text, 14)).toBe(beginning);
  });

  test('is never longer than asked for, and never ends inside a letter', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: fc.constantFrom('a', ' ', '😀', ',', 'я'), maxLength: 80 }), fc.string()), fc.integer({ min: 10, max: 40 }), (text, length) => {
      const found = excerptOf(text, length);
      expect(found.length).toBeLessThanOrEqual(length);
      expect(found.isWellFormed()).toBe(true);
    }), { numRuns: 1000 });
  });
});
