import { describe, expect, test } from 'vitest';
import { optionsFor } from '../../../../src/client/suggestions/options.ts';
import { readSuggestionSetting } from '../../../../src/search/suggestion-words.ts';
import type { NameFound, Result } from '../../../../src/search/protocol.ts';
import { setting } from '../../../helpers/suggestion-setting.ts';

const name: NameFound = { facet: 'person', id: 'ada-example', name: 'Ada Example', forms: ['Ada'], how: 'beginning', articles: 1 };
const title: Result = { id: 'a', href: '/archive/articles/a/', title: 'Отчёт', language: 'ru', date: '1987', day: '1987-01-01', when: '1987', source: { id: 'gazette', name: 'The Gazette' }, byline: [], page: '', translated: '', summary: '' };

describe('suggestions', () => {
  test('are names with their kind and count, then titles, then the search itself', () => {
    expect(optionsFor('a b', { completions: [], names: [name, { ...name, facet: 'country', id: 'ö', articles: 1200, form: 'Oe' }], titles: [title] }, setting)).toEqual([
      { kind: 'name', href: '/archive/people/ada-example/', text: 'Ada Example', note: 'Person · 1 article' },
      { kind: 'name', href: '/archive/countries/%C3%B6/', text: 'Ada Example', also: '“Oe”', note: 'Country · 1,200 articles' },
      { kind: 'title', href: '/archive/articles/a/', text: 'Отчёт', language: 'ru', note: 'The Gazette · 1987' },
      { kind: 'search', href: '/archive/search/?q=a+b', text: 'Search for “a b”', note: '' },
    ]);
  });

  test('are the queries that what is typed may become, which lead to the search, with the number of articles where it asks for nothing else', () => {
    const of = (query: string, alone: boolean, form?: string) => ({ query, alone, name: { ...name, ...(form !== undefined && { form }) } });
    expect(optionsFor('x', { completions: [of('oil person:"Ada Example"', false, 'Exemplar'), of('person:"Ada Example"', true), of('person:ada-example', true, 'Exemplar')], names: [], titles: [] }, setting)).toEqual([
      { kind: 'completion', href: '/archive/search/?q=oil+person%3A%22Ada+Example%22', text: 'oil person:"Ada Example"', also: '“Exemplar”', note: 'Person' },
      { kind: 'completion', href: '/archive/search/?q=person%3A%22Ada+Example%22', text: 'person:"Ada Example"', note: 'Person · 1 article' },
      { kind: 'completion', href: '/archive/search/?q=person%3Aada-example', text: 'person:ada-example', also: '“Ada Example”', note: 'Person · 1 article' },
      { kind: 'search', href: '/archive/search/?q=x', text: 'Search for “x”', note: '' },
    ]);
  });

  test('are none when nothing is like what is typed', () => {
    expect(optionsFor('x', { completions: [], names: [], titles: [] }, setting)).toEqual([]);
  });

  test('say the form that was met only where it is another', () => {
    expect(optionsFor('x', { completions: [], names: [{ ...name, form: 'Ada Example' }], titles: [] }, setting)[0]).not.toHaveProperty('also');
  });

  test('tell titles apart by their time that have all else in common', () => {
    const titles = [{ ...title, time: '9:15 UTC' }, { ...title, title: 'Alone', time: '9:20 UTC' }, { ...title, time: '9:25 UTC' }];
    expect(optionsFor('x', { completions: [], names: [], titles }, setting).map(({ note }) => note)).toEqual(['The Gazette · 1987, 9:15 UTC', 'The Gazette · 1987', 'The Gazette · 1987, 9:25 UTC', '']);
  });

  test('do not count the articles of a name under which nothing is filed', () => {
    expect(optionsFor('x', { completions: [], names: [{ ...name, articles: 0, named: 2 }, { ...name, articles: 0 }], titles: [] }, setting).map(({ note }) => note)).toEqual(['Person', 'Person', '']);
  });

  test('take nothing that is typed or named for a pattern', () => {
    const [, search] = optionsFor('$& {words} <b>', { completions: [], names: [{ ...name, form: '$&' }], titles: [] }, setting);
    expect(search?.text).toBe('Search for “$& {words} <b>”');
    expect(search?.href).toBe('/archive/search/?q=%24%26+%7Bwords%7D+%3Cb%3E');
  });
});

describe('what the page hands over', () => {
  test('is read back', () => {
    expect(readSuggestionSetting(JSON.stringify(setting))).toEqual(setting);
  });

  test.each(['', '{', 'null', '[]', '{"base":"/","search":"/search/"}', JSON.stringify({ ...setting, words: { ...setting.words, kinds: {} } }), JSON.stringify({ ...setting, words: { ...setting.words, counted: 'x' } })])('is not taken when it is something else: %s', (json) => {
    expect(readSuggestionSetting(json)).toBeUndefined();
  });
});
