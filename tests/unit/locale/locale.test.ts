import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../src/locale/locale.ts';
import { parseDate } from '../../../src/model/dates/parse-date.ts';

/** Stands where no line may break. */
const nbsp = '\u00a0';

function shown(text: string, language = 'en-GB'): string {
  const parsed = parseDate(text, 'UTC');
  if (!parsed.ok) throw new Error(`${text} is no date`);
  return localeOf(language).date(parsed.date).replaceAll(nbsp, ' ');
}

describe('a date in words', () => {
  test.each([
    ['2025-03-28', '28 March 2025', 'March 28, 2025'],
    ['2025-03-28T15:01', '28 March 2025', 'March 28, 2025'],
    ['2025-03', 'March 2025', 'March 2025'],
    ['2025', '2025', '2025'],
    ['1987-21', 'spring 1987', 'spring 1987'],
    ['1987-24', 'winter 1987', 'winter 1987'],
    ['1987-24~', 'about winter 1987', 'about winter 1987'],
    ['1987-21/1988-22?', 'between spring 1987 and summer 1988 (date uncertain)', 'between spring 1987 and summer 1988 (date uncertain)'],
    ['198X', 'the 1980s', 'the 1980s'],
    ['19XX', '1900–1999', '1900–1999'],
    ['2025-03~', 'about March 2025', 'about March 2025'],
    ['2025-03?', 'March 2025 (date uncertain)', 'March 2025 (date uncertain)'],
    ['2025-03-28%', 'about 28 March 2025 (date uncertain)', 'about March 28, 2025 (date uncertain)'],
    ['2024-12-31/2025-01-02', 'between 31 December 2024 and 2 January 2025', 'between December 31, 2024 and January 2, 2025'],
    ['2025-03-04/2025-04-03', 'between 4 March and 3 April 2025', 'between March 4 and April 3, 2025'],
    ['2025-03/2025-04', 'between March and April 2025', 'between March and April 2025'],
    ['2025-03-04/2025', 'between 4 March 2025 and 2025', 'between March 4, 2025 and 2025'],
    ['0123-05-06', '6 May 123', 'May 6, 123'],
  ])('%s is "%s" in Britain and "%s" in America', (text, british, american) => {
    expect([shown(text), shown(text, 'en-US')]).toEqual([british, american]);
  });

  test('is never parted between the day and its month, and may be parted elsewhere', () => {
    const periods = (language: string) => localeOf(language).dates.period('1987-03-19');
    expect([periods('en-GB'), periods('en-US')]).toEqual([`19${nbsp}March 1987`, `March${nbsp}19, 1987`]);
  });

  test('is not that of another precision which begins on the same day', () => {
    const locale = localeOf('en-GB');
    const said = ['2025-03-01', '2025-03-01~', '2025-03', '2025-03-01'].map((text) => {
      const parsed = parseDate(text, 'UTC');
      return parsed.ok ? locale.date(parsed.date).replaceAll(nbsp, ' ') : '';
    });
    expect(said).toEqual(['1 March 2025', 'about 1 March 2025', 'March 2025', '1 March 2025']);
  });

  test('of a stretch of the calendar is as long as the stretch', () => {
    const { dates } = localeOf('en-GB');
    expect(['1987', '1987-03', '1987-03-19'].map((key) => dates.period(key))).toEqual(['1987', 'March 1987', `19${nbsp}March 1987`]);
    expect(['1987', '1987-03', '1987-03-19'].map((key) => dates.shortPeriod(key))).toEqual(['1987', 'March', `19${nbsp}March`]);
  });
});

describe('a time of day', () => {
  const time = (text: string, timeZone: string, language = 'en-GB') => {
    const parsed = parseDate(text, timeZone);
    if (!parsed.ok) throw new Error(`${text} is no date`);
    return localeOf(language).dates.time(parsed.date)?.replaceAll(nbsp, ' ');
  };

  test.each([
    ['1987-03-19T14:05:59Z', 'UTC', '14:05 UTC', '2:05 PM UTC'],
    ['1987-03-19T09:05:59.25Z', 'UTC', '9:05 UTC', '9:05 AM UTC'],
    ['1987-07-19T14:05Z', 'Europe/London', '15:05 UTC+1', '3:05 PM UTC+1'],
    ['1987-01-19T14:05-05:00', 'America/New_York', '14:05 UTC−5', '2:05 PM UTC−5'],
    ['1987-01-19T14:05Z', 'America/St_Johns', '10:35 UTC−3:30', '10:35 AM UTC−3:30'],
    ['1987-01-19T22:05Z', 'Asia/Kolkata', '3:35 UTC+5:30', '3:35 AM UTC+5:30'],
    ['1987-03-19T14:05', 'Asia/Kolkata', '14:05', '2:05 PM'],
    ['1987-03-19T00:00:01', 'UTC', '0:00', '12:00 AM'],
  ])('of %s in %s is "%s" in Britain and "%s" in America', (text, timeZone, british, american) => {
    expect([time(text, timeZone), time(text, timeZone, 'en-US')]).toEqual([british, american]);
  });

  test.each([
    ['as it was typed', '1987-03-19T00:00:00+03:00', 'UTC'], ['as it was typed without seconds', '1987-03-19T00:00', 'UTC'], ['with a fraction', '1987-03-19T00:00:00.000Z', 'Asia/Kolkata'],
    ['on the archive’s clock', '1987-03-18T18:30:00Z', 'Asia/Kolkata'],
  ])('is none where it is midnight %s', (_, text, timeZone) => {
    expect(time(text, timeZone)).toBeUndefined();
  });

  test('is none where a day is known and no time, or less than a day', () => {
    expect(['1987-03-19', '1987', '1987-03-19/1987-03-20'].map((text) => time(text, 'UTC'))).toEqual([undefined, undefined, undefined]);
  });

  test('is never parted', () => {
    const parsed = parseDate('1987-03-19T14:05Z', 'UTC');
    expect(parsed.ok && localeOf('en-US').dates.time(parsed.date)).toBe(`2:05${nbsp}PM${nbsp}UTC`);
  });
});

describe('a number of things', () => {
  test('has its plural, and its digits in groups', () => {
    const { count, words, number, list } = localeOf('en-GB');
    expect([0, 1, 2, 10_049].map((value) => count(words.count.articles, value))).toEqual(['0 articles', '1 article', '2 articles', '10,049 articles']);
    expect(number(1234)).toBe('1,234');
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  });

  test('falls back to the general form where a language has no other', () => {
    expect(localeOf('en').count({ other: '{n} sheep' }, 1)).toBe('1 sheep');
  });
});

describe('a language', () => {
  test('without a translation has English words, with English plurals and dates', () => {
    const locale = localeOf('kk');
    expect([locale.wordsLanguage, locale.words.nav.search]).toEqual(['en', 'Search']);
    expect(locale.count(locale.words.count.articles, 1)).toBe('1 article');
    expect(locale.dates.period('2025-03')).toBe('March 2025');
  });

  test.each([['en', 'en'], ['en-US', 'en-US'], ['tlh', 'en'], ['zz', 'en'], ['ru', 'ru'], ['ru-KZ', 'ru-KZ'], ['en-x-private', 'en-x-private']])('%s is spoken as %s', (language, spoken) => {
    expect(localeOf(language).wordsLanguage).toBe(spoken);
  });

  test.each([['ru', 'Russian'], ['kk-Cyrl', 'Kazakh (Cyrillic)'], ['en-x-private', 'English'], ['de-DE-u-co-phonebk', 'German (Germany)'], ['zz', 'zz']])('is named by its code: %s is %s', (code, name) => {
    expect(localeOf('en').languageName(code)).toBe(name);
  });
});
