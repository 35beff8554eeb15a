import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../../src/model/names/names.ts';
import { pathKey, segmentFault, slugOf } from '../../../../src/model/names/slug.ts';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('a', 'É', 'ł', 'Й', "'", '’', '\u0301', '\u0306', ' ', '-', 'İ', 'ß', '.', '中')).map((found) => found.join('')));

describe('the key of a name', () => {
  test.each([
    ['case', 'Kaja Kallas', 'KAJA KALLAS'],
    ['hyphens and dashes', 'Kassym-Jomart', 'Kassym–Jomart'],
    ['hyphen and space', 'trinidad-tobago', 'Trinidad Tobago'],
    ['runs of spaces', ' Kaja \u00a0 Kallas\t', 'Kaja Kallas'],
    ['composed and decomposed letters', 'Жолдасбай', 'Жолдасбай'.normalize('NFD')],
    ['wide letters', 'ＮＧ', 'NG'],
    ['ligatures', 'Oﬃce', 'Office'],
  ])('is the same in spite of %s', (_, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each(['’', '‘', '‛', 'ʼ', 'ʻ', 'ʹ', '`', '´', '′', '\u0374'])('takes %s for an apostrophe', (apostrophe) => {
    expect(nameKey(`O${apostrophe}Brien`)).toBe("o'brien");
  });

  test('keeps apart what differs by a letter or a mark', () => {
    expect(nameKey('Pena')).not.toBe(nameKey('Peña'));
    expect(nameKey('Kaja')).not.toBe(nameKey('Kaya'));
    expect(nameKey('И')).not.toBe(nameKey('Й'));
  });

  test('of a key is the key', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(nameKey(nameKey(text))).toBe(nameKey(text));
    }), { numRuns: 1000 });
  });
});

describe('what a segment of an address cannot be', () => {
  test.each([
    ['empty', ''], ['form', 'é'.normalize('NFD')], ['dot', '.hidden'], ['dot', '..'], ['dot', 'ends.'], ['character', 'two words'], ['character', 'a?b'], ['character', 'a%2fb'], ['character', 'a:b'],
    ['character', 'a\u0000b'], ['character', 'a\u202eb'], ['character', '\ufffd'], ['character', "l'eau"], ['reserved', 'CON'], ['reserved', 'nul.txt'], ['reserved', 'lpt1'], ['reserved', 'COM¹'], ['reserved', 'lpt³.md'], ['reserved', 'index.html'], ['long', 'я'.repeat(101)], ['long', '語'.repeat(67)],
  ])('%s: %j', (fault, segment) => {
    expect(segmentFault(segment)).toBe(fault);
  });

  test.each(['kaja-kallas', '2025', 'v1.10', 'Кая-Каллас', 'a_b', 'console', 'indexes', 'क्षेत्र', 'я'.repeat(100), '語'.repeat(66)])('%s can be one', (segment) => {
    expect(segmentFault(segment)).toBeUndefined();
  });
});

describe('a slug', () => {
  test.each([
    ['Kaja Kallas', 'kaja-kallas'],
    ["Côte d'Ivoire", 'cote-divoire'],
    ['Łódź, Straße & Ærø', 'lodz-strasse-aero'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır, Đakovo, Ísafjörður, Ħamrun, Ŋamo, Œuvre, Ŧŧ, Þingvellir', 'diyarbakir-dakovo-isafjordur-hamrun-namo-oeuvre-tt-thingvellir'],
    ['Кая Каллас', 'кая-каллас'],
    ['Йошкар-Ола', 'йошкар-ола'],
    ['EU–Central Asia relations', 'eu-central-asia-relations'],
    ['  --- ', ''],
    ['١٢ 中文', '١٢-中文'],
  ])('of %j is %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('can stand in an address, but for what is empty, too long or reserved by a system', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect([undefined, 'empty', 'long', 'reserved']).toContain(segmentFault(slugOf(text)));
    }), { numRuns: 1000 });
  });

  test('of a slug is the slug', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(slugOf(slugOf(text))).toBe(slugOf(text));
    }), { numRuns: 1000 });
  });
});

test('the key of a path is one for capitals and for Unicode forms, and another for other letters', () => {
  expect(pathKey('/articles/ÉTÉ')).toBe(pathKey('/articles/été'.normalize('NFD')));
  expect(pathKey('/a')).not.toBe(pathKey('/á'));
  expect(new Set(['/ὍΜΗΡΟΣ', '/ὅμηρος', '/ὅμηροσ'].map(pathKey)).size).toBe(1);
  expect(['/straße', '/kız'].map(pathKey)).not.toEqual(['/strasse', '/kiz'].map(pathKey));
});
