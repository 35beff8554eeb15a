import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../../src/search/text/fold.ts';
import { wordsOf } from '../../../../src/search/text/words.ts';

function folded(text: string): string[] {
  return Array.from(wordsOf(text), ({ word }) => word);
}

describe('the words of a text', () => {
  test.each([
    ['Café, CAFE\u0301 and cafe', ['cafe', 'cafe', 'and', 'cafe']],
    ['Ёлка и Йод', ['елка', 'и', 'йод']],
    ['Straße, Łódź, Ørsted, Æon', ['strasse', 'lodz', 'orsted', 'aeon']],
    ['Bush’s, O’Neill’s and the Joneses\' oil', ['bush', 'oneill', 'and', 'the', 'joneses', 'oil']],
    ['U.S. and U.K, E.C.E.', ['us', 'and', 'uk', 'ece']],
    ['1,300.5 tonnes in 1987, No. 7', ['1300.5', 'tonnes', 'in', '1987', 'no', '7']],
    ['two-thirds', ['two', 'thirds']],
    ['習近平主席 in 東京', ['習', '近', '平', '主', '席', 'in', '東', '京']],
    ['co\u00adop\u00aderate', ['cooperate']],
    ['< & > — … 🙂', []],
    ['The end.A new one', ['the', 'end', 'a', 'new', 'one']],
    ['L’œuvre de l\'ÉLÈVE qu’elle aime, aujourd’hui; dell’acqua', ['oeuvre', 'de', 'eleve', 'elle', 'aime', 'aujourdhui', 'acqua']],
    ['D’Amato, N’Djamena, T’ang, o’clock', ['amato', 'ndjamena', 'tang', 'oclock']],
    ['O´Neill`s, O‘Neill’s, O′NEILL＇S and Oʼneillʼs', ['oneill', 'oneill', 'oneill', 'and', 'oneill']],
    ['Oʻzbekiston, O‘zbekiston, O\'zbekiston; ʿAbd, Qurʾan, l´eau', ['ozbekiston', 'ozbekiston', 'ozbekiston', 'abd', 'quran', 'eau']],
    ['Οδός ΟΔΟΣ οδοσ', ['οδοσ', 'οδοσ', 'οδοσ']],
    ['मुद्रा, की and का', ['मुद्रा', 'की', 'and', 'का']],
    ['น้ำนำ', ['น้', 'ํา', 'น', 'ํา']],
    ['パリ バリ ハリ ｶﾞ', ['パ', 'リ', 'バ', 'リ', 'ハ', 'リ', 'ガ'].map((sign) => sign.normalize('NFD'))],
    ['مُحَمَّد محـمد أحمد', ['محمد', 'محمد', 'احمد']],
    ['یکی يكي يکى', ['يكي', 'يكي', 'يكي']],
    ['١٩٨٧ ۱۹۸۷ १९८७ ๑๙๘๗ １９８７', ['1987', '1987', '1987', '1987', '1987']],
    ['צה״ל צה"ל ג׳ורג׳ ג\'ורג שָׁלוֹם "שלום"', ['צהל', 'צהל', 'גורג', 'גורג', 'שלום', 'שלום']],
    ['ශ්\u200dරී', ['ශ්රී']],
  ])('of %j are %j', (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  test('stand where they are said to stand, in order, and fold as they would by themselves', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let last = 0;
      for (const { word, from, to } of wordsOf(text)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        expect(foldWord(text.slice(from, to)).slice(0, 60)).toBe(word);
        last = to;
      }
    }));
  });

  test('of Korean are the same in either form of Unicode, also beside a full stop', () => {
    for (const form of ['NFC', 'NFD']) expect(folded('한.a 한.'.normalize(form))).toEqual(['한', 'a', '한'].map((word) => word.normalize('NFKD')));
  });

  test('are the same whatever the case and the form in Unicode', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'É', 'ё', 'й', 'Ў', 'œ', 'Ł', 'が', 'か', '한', 'क़', 'ी', 'ς', 'أ', '1', '-', '’', '.', ' '), maxLength: 40 }), (text) => {
      expect(folded(text.normalize('NFD'))).toEqual(folded(text.normalize('NFC')));
      expect(folded(text.toUpperCase().toLowerCase())).toEqual(folded(text.toLowerCase()));
    }));
  });

  test('of a hostile text are found in time that grows as the text', () => {
    expect(folded('a.'.repeat(200_000)).length).toBeGreaterThan(0);
    expect(folded('1,'.repeat(200_000)).length).toBeGreaterThan(0);
    expect(folded('a’'.repeat(200_000))).toHaveLength(1);
    expect(folded('\ud800'.repeat(1000))).toEqual([]);
  });
});
