import { describe, expect, test } from 'vitest';
import { articleView } from '../../../src/site/views/article-view.ts';
import { directionOf } from '../../../src/site/direction.ts';
import { article, articleOf, openArchive } from '../../helpers/archive.ts';

describe('the page of an article', () => {
  test('does not name its language where that is the archive’s as it is written in another country', () => {
    const shown = (archive: string, language: string) => {
      const opened = openArchive({ 'archive.yaml': `title: The archive\nlanguage: ${archive}\n`, 'articles/a.md': article({ language }) });
      return articleView(opened.site, opened.read, articleOf(opened, 'a')).language;
    };
    expect([shown('en-GB', 'en'), shown('en', 'en-US'), shown('sr', 'sr-Cyrl'), shown('sr', 'sr-Latn'), shown('en-GB', 'fr')]).toEqual([undefined, undefined, undefined, 'in Serbian (Latin)', 'in French']);
  });
});

test('a language is written from right to left by its script', () => {
  expect(['ar', 'he', 'fa', 'ur', 'az-Arab', 'pa-PK', 'yi'].map(directionOf)).toEqual(Array.from({ length: 7 }, () => 'rtl'));
  expect(['en', 'ru', 'az', 'pa', 'zh-Hant', 'ar-Latn', 'tlh', undefined].map(directionOf)).toEqual(Array.from({ length: 8 }, () => undefined));
});
