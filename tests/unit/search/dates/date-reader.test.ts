import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DateReader } from '../../../../src/search/dates/date-reader.ts';
import { timeWords } from '../../../../src/client/range/time-words.ts';
import { isDayOfCalendar, padDay } from '../../../../src/model/dates/calendar.ts';

const english = new DateReader('en-GB');
const read = (text: string, reader = english) => {
  const stretch = reader.read(text);
  return stretch === undefined ? undefined : stretch.from === stretch.to ? stretch.from : `${stretch.from} to ${stretch.to}`;
};
const found = (text: string) => english.find(text).map(({ stretch, span: [from, to] }) => `${stretch.from} in ${text.slice(from, to)}`);

describe('a date', () => {
  test.each([
    ['1987', '1987'], ['1987-03', '1987-03'], [' 1987-03-02 ', '1987-03-02'], ['1987-03-02?', '1987-03-02'], ['1987-03-01/1987-04', '1987-03-01 to 1987-04'],
    ['2 March 1987', '1987-03-02'], ['March 2, 1987', '1987-03-02'], ['MARCH 2 1987', '1987-03-02'], ['2nd Mar. 1987', '1987-03-02'], ['Sept 1987', '1987-09'], ['may 1987', '1987-05'], ['2 March, 1987', '1987-03-02'], ['Monday, March 2, 1987', '1987-03-02'], ['Mon. 2 March 1987', '1987-03-02'], ['2nd of March, 1987', '1987-03-02'], ['March of 1987', '1987-03'], ['Sept. 2, 1987', '1987-09-02'], ['2 Sep 1987', '1987-09-02'], ['١٩٨٧', '1987'],
  ])('is read in %j', (text, key) => {
    expect(read(text)).toBe(key);
  });

  test.each([
    ['1914-1918', '1914 to 1918'], ['1914–1918', '1914 to 1918'], ['1914 - 1918', '1914 to 1918'], ['1-15 March 1987', '1987-03-01 to 1987-03-15'], ['March 1 – 15, 1987', '1987-03-01 to 1987-03-15'],
    ['1914 to 1918', '1914 to 1918'], ['from 1914 until 1918', '1914 to 1918'], ['1 to 15 March 1987', '1987-03-01 to 1987-03-15'], ['1 March 1987 to March 15, 1987', '1987-03-01 to 1987-03-15'], ['с 1914 по 1918', '1914 to 1918'],
    ['28 February – 3 March 1987', '1987-02-28 to 1987-03-03'], ['from December 28 to January 3, 1987', '1986-12-28 to 1987-01-03'], ['March–May 1987', '1987-03 to 1987-05'], ['Nov. – Feb. 1987', '1986-11 to 1987-02'],
    ['1st–15th Mar 1987', '1987-03-01 to 1987-03-15'], ['March 1987 – May 1987', '1987-03 to 1987-05'], ['1987-03-01 – 2 April 1987', '1987-03-01 to 1987-04-02'], ['1987-03-01 - 1987-03-15', '1987-03-01 to 1987-03-15'], ['١٩١٤–١٩١٨', '1914 to 1918'],
    ['1987-03-01..1987-03-15', '1987-03-01 to 1987-03-15'], ['1914..1918', '1914 to 1918'], ['between 1914 and 1918', '1914 to 1918'], ['between 1 and 15 March 1987', '1987-03-01 to 1987-03-15'], ['Between March 1, 1987 and 15 March 1987', '1987-03-01 to 1987-03-15'], ['между 1914 и 1918', '1914 to 1918'],
  ])('and one that a dash joins to it are a stretch of time in %j', (text, key) => {
    expect(read(text)).toBe(key);
  });

  test.each([['de', '1.–15. März 1987', '1987-03-01 to 1987-03-15'], ['de', 'vom 1. bis 15. März 1987', '1987-03-01 to 1987-03-15'], ['ru', '1–15 марта 1987 г.', '1987-03-01 to 1987-03-15'], ['es', '1-15 de marzo de 1987', '1987-03-01 to 1987-03-15']])('and one that a dash joins to it are a stretch of time as %s writes it: %s', (language, text, key) => {
    expect(read(text, new DateReader(language))).toBe(key);
  });

  test.each(['1918-1914', '15-1 March 1987', '1-32 March 1987', 'May 1987 – March 1987', '1914-18', '1914-1918-1920', '1914to1918', '1918 to 1914', 'from 1914', 'upfrom 1914 to 1918', '31 February – 3 March 1987', '1914/1918-1920', '+49 1914-19181'])('and one that a dash joins to it are no stretch of time in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test.each(['', 'oil', 'March', '2 March', '87', '31 February 1987', '1987-02-29', '1987-13', '0000', '1987-04/1987-03', '2 March 1987 oil', '1987-03-02T10:00', '١٩٨'])('is none in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test.each([
    ['de', '2. März 1987', '1987-03-02'], ['de', 'März 1987', '1987-03'], ['ru', '2 марта 1987 г.', '1987-03-02'], ['ru', '2-го марта 1987 года', '1987-03-02'], ['ru', 'марте 1987 года', '1987-03'], ['de', '2.März 1987', '1987-03-02'], ['de', 'Montag, 2. März 1987', '1987-03-02'], ['de', '2 März, 1987', '1987-03-02'], ['ru', 'март 1987', '1987-03'], ['es', '2 de marzo de 1987', '1987-03-02'],
    ['ja', '1987年3月2日', '1987-03-02'], ['hi', '२ मार्च १९८७', '1987-03-02'], ['ar', '٢ مارس ١٩٨٧', '1987-03-02'], ['zh-Hant', '1987年3月', '1987-03'],
  ])('is read as %s writes it: %s', (language, text, key) => {
    expect(read(text, new DateReader(language))).toBe(key);
  });

  test.each([
    ['en-GB', '30.03.1987', '1987-03-30'], ['en-US', '2.3.1987', '1987-03-02'], ['cs', '2. 3. 1987', '1987-03-02'], ['en-GB', '02/03/1987', '1987-03-02'], ['en-US', '03/02/1987', '1987-03-02'],
    ['fr', '30/03/1987', '1987-03-30'], ['nl', '30-3-1987', '1987-03-30'], ['ja', '1987/3/30', '1987-03-30'], ['en-GB', '1987/03/02', '1987-03-02'], ['de', '1987.3.2', '1987-03-02'], ['en-US', '1987-3-2', '1987-03-02'],
    ['ar', '30/3/1987', '1987-03-30'], ['fa', '1987/03/30', '1987-03-30'], ['ko', '1987. 3. 30.', '1987-03-30'], ['ko', '1987.3.30', '1987-03-30'], ['hu', '1987.03.30.', '1987-03-30'], ['hr', '30. 3. 1987.', '1987-03-30'],
    ['bg', '30.03.1987 г.', '1987-03-30'], ['ar', '٣٠/٣/١٩٨٧', '1987-03-30'], ['fa', '۱۹۸۷/۰۳/۳۰', '1987-03-30'], ['hi', '३०/३/१९८७', '1987-03-30'], ['ja', '１９８７/３/３０', '1987-03-30'], ['ja-JP-u-ca-japanese', '1987/3/30', '1987-03-30'],
  ])('in numbers is read in the order of %s: %s', (language, text, key) => {
    expect(read(text, new DateReader(language))).toBe(key);
  });

  test.each([['en-GB', '03/30/1987'], ['en-GB', '30.3.87'], ['en-GB', '3031987'], ['en-GB', '31.02.1987'], ['en-GB', '1.30.03.1987'], ['en-US', '30/03/1987'], ['en-GB', '1987/03-02'], ['en-GB', '1987/30/03']])('in numbers is none of %s in %s', (language, text) => {
    expect(read(text, new DateReader(language))).toBeUndefined();
  });

  test('is read as this archive words it, whatever the day', () => {
    // With hyphens in their dates or in the names of their months: Kyrgyz, Uzbek, Mongolian, Uyghur, Esperanto, Gaelic.
    // Thai has a calendar of its own beside that of the archive.
    const hyphened = ['ky', 'uz', 'mn', 'ug', 'eo', 'gd'];
    const languages = ['en', 'en-GB', 'en-US', 'de', 'fr', 'es', 'ru', 'uk', 'pl', 'el', 'ja', 'zh', 'th', 'ar', ...hyphened].map((language) => [language, new DateReader(language)] as const);
    fc.assert(fc.property(fc.constantFrom(...languages), fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), ([language, reader], year, month, day) => {
      if (!isDayOfCalendar(year, month, day)) return;
      const key = padDay(year, month, day);
      expect(read(timeWords(key, language), reader)).toBe(key);
      expect(read(timeWords(key.slice(0, 7), language), reader)).toBe(key.slice(0, 7));
    }));
  });
});

describe('among other words', () => {
  test.each([
    ['oil on 2 March 1987, gas in April 1988', ['1987-03-02 in 2 March 1987', '1988-04 in April 1988']],
    ['oil 1987 gas', ['1987 in 1987']],
    ['oil, Monday 2 March 1987', ['1987-03-02 in Monday 2 March 1987']],
    ['war 1914-1918, peace', ['1914 in 1914-1918']],
    ['war from 1914 to 1918, from 1919', ['1914 in from 1914 to 1918', '1919 in 1919']],
    ['Top 40 – 3 March 1987', ['1987-03-03 in 3 March 1987']],
    ['ISSN 0028-0836', []],
    ['1914 – 1918 – 1920', ['1914 in 1914 – 1918', '1920 in 1920']],
    ['(1987-03)', ['1987-03 in 1987-03']],
    ['1914 and 1918, between 1919 and 1920, 1921 and 1922', ['1914 in 1914', '1918 in 1918', '1919 in between 1919 and 1920', '1921 in 1921', '1922 in 1922']],
    ['see EG of 30.03.1987.', ['1987-03-30 in 30.03.1987']],
    ['$1987 1,987 1987.5 1987-88 B1987 19870 11:1987', []],
  ])('a date is found in %j', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  test('dates are found without a fault whatever the text, in order and apart from each other', () => {
    const piece = fc.oneof(fc.constantFrom('1987', '-03', '/', ' ', 'March', '2', ','), fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      let end = 0;
      for (const { span: [from, to] } of english.find(pieces.join(''))) {
        expect(from).toBeGreaterThanOrEqual(end);
        end = to;
      }
    }));
  });
});
