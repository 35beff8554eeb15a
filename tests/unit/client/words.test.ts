import { describe, expect, test } from 'vitest';
import { counted } from '../../../src/client/plurals.ts';
import { localeOf } from '../../../src/locale/locale.ts';
import { readWords } from '../../../src/search/words.ts';

describe('a count in words', () => {
  test('takes the form and the figures of its language', () => {
    const forms = localeOf('en').words.search.results;
    expect([counted(forms, 'en', 1), counted(forms, 'en', 10049)]).toEqual(['1 article found', '10,049 articles found']);
    const russian = { one: '{n} статья', few: '{n} статьи', many: '{n} статей', other: '{n} статьи' };
    expect([1, 3, 5, 21].map((count) => counted(russian, 'ru', count))).toEqual(['1 статья', '3 статьи', '5 статей', '21 статья']);
  });

  test('takes the general form where the language has none for the number', () => {
    expect(counted({ other: '{n} found' }, 'en', 1)).toBe('1 found');
  });
});

describe('the words that the page hands over', () => {
  test('are refused when they are something else', () => {
    for (const json of ['', '{', 'null', '[]', '{"language":"en"}', '{"language":"en","results":{},"loading":"","none":"","more":"","unreachable":""}']) expect(readWords(json), json).toBeUndefined();
  });
});
