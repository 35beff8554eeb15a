import { describe, expect, test, vi } from 'vitest';
import { indexView } from '../../../../src/site/views/index-view.ts';
import { article, openArchive, record } from '../../../helpers/archive.ts';

describe('the index of a kind', () => {
  const letters = (names: readonly string[], language = 'en') => {
    const opened = openArchive({ 'archive.yaml': `title: T\nlanguage: ${language}\n`, ...Object.fromEntries(names.map((name, index) => [`topics/t-${index}.md`, record({ name: `'${name.replaceAll("'", "''")}'` })])) });
    return indexView(opened.site, 'topics').letters.map(({ letter, links }) => `${letter}: ${links.map(({ text }) => text).join(', ')}`);
  };

  test('has one group a letter, in the order of the language, with accented letters under the plain one', () => {
    expect(letters(['Zinc', 'energy', 'Élan', 'Apple', 'Era', 'apex'])).toEqual(['A: apex, Apple', 'E: Élan, energy, Era', 'Z: Zinc']);
  });

  test('has one group a letter also for names that begin with a sign or a number', () => {
    expect(letters(['Apple', '“Quartet”', '(Ape)', 'Quartz', '7 days', '12 men', 'Beta', '—'])).toEqual(['#: —, 12 men, 7 days', 'A: (Ape), Apple', 'B: Beta', 'Q: “Quartet”, Quartz']);
  });

  test.each([
    ['th', ['เชียง', 'ชาติ', 'โกมล'], ['ก: โกมล', 'ช: ชาติ, เชียง']],
    ['hi', ['रीमा', 'राम', 'रमा'], ['र: रमा, राम, रीमा']],
    ['ko', ['이예시', '김예시', '강예시'], ['ㄱ: 강예시, 김예시', 'ㅇ: 이예시']],
    ['tr', ['ışık', 'ilk', 'Irak'], ['I: Irak, ışık', 'İ: ilk']],
    ['en', ['ﬁctive', 'Flax', 'Ｆibre'], ['F: Ｆibre, ﬁctive, Flax']],
  ])('has the letters by which lists in %s are made', (language, names, groups) => {
    expect(letters(names, language)).toEqual(groups);
  });

  test('keeps apart the letters that the language keeps apart', () => {
    expect(letters(['Йод', 'Ива', 'Ёлка', 'Ель'], 'ru').map((group) => group.charAt(0))).toEqual(['Е', 'И', 'Й']);
    expect(letters(['Åre', 'Ale', 'Öl', 'Ost'], 'sv').map((group) => group.charAt(0))).toEqual(['A', 'O', 'Å', 'Ö']);
  });

  test('is soon made where nearly every name begins with another sign, as in Chinese', () => {
    const { site } = openArchive({ 'archive.yaml': 'title: T\nlanguage: zh\n', ...Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`topics/t-${String(index)}.md`, record({ name: String.fromCodePoint(0x4e00 + 37 * index) })])) });
    const compared = vi.spyOn(Intl.Collator.prototype, 'compare', 'get');
    expect(indexView(site, 'topics').letters).toHaveLength(200);
    expect(compared.mock.calls.length).toBeLessThan(200 * 20);
    compared.mockRestore();
  });

  test('has a record under its sort form, where it has one', () => {
    const { site: sorted } = openArchive({ 'people/ada.md': record({ name: 'Ada Example', sort: "'Example, Ada'" }), 'people/bo.md': record({ name: 'Bo' }), 'people/eve.md': record({ name: 'Eve Archer', sort: "'Archer, Eve'" }) });
    expect(indexView(sorted, 'people').letters.map(({ letter, links }) => [letter, links.map(({ text, href }) => `${text} ${href}`)])).toEqual([
      ['A', ['Archer, Eve /people/eve/']], ['B', ['Bo /people/bo/']], ['E', ['Example, Ada /people/ada/']],
    ]);
  });

  test('gives each record once, with its number of articles, and each letter an anchor of its own', () => {
    const { site } = openArchive({
      'people/ada.md': record({ name: 'Ada Example' }), 'people/bo.md': record({ name: 'Bo' }), 'articles/one.md': article({ people: '[ada, bo]' }), 'articles/two.md': article({ people: 'ada' }),
    });
    const view = indexView(site, 'people');
    expect(view.letters.flatMap(({ links }) => links.map(({ text, count, href }) => [text, count, href]))).toEqual([['Ada Example', 2, '/people/ada/'], ['Bo', 1, '/people/bo/']]);
    expect(view.counted).toBe('2 entries');
    expect(new Set(view.letters.map(({ anchor }) => anchor)).size).toBe(view.letters.length);
  });
});
