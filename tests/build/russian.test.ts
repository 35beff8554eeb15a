import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, readTree, run, temporaryFolder, writeFiles } from '../helpers/site.ts';

// All of it is synthetic.
const files = {
  'archive.yaml': 'title: Пробный архив\nlanguage: ru\ngone:\n  - { address: /articles/gone/, date: 2024-05-06, reason: Изъято по просьбе автора. }\n',
  'sources/gazette.md': '---\nname: Пробная газета\ncode: ПГ\ncitation: "см. {code} от {dd.mm.yyyy}"\n---\n',
  'people/anna.md': '---\nname: Анна Примерова\nvariants: [{ form: Анна Прымерова, kind: misprint }]\nborn: 1960-05\nroles: [{ title: министр, country: KZ, from: 1999-01, to: 2000-08 }]\n---\n\nСведения о человеке.\n',
  'people/boris.md': '---\nname: Борис Образцов\n---\n',
  'topics/trade.md': '---\nname: Торговля\n---\n',
  'topics/export.md': '---\nname: Вывоз\nbroader: trade\n---\n',
  'articles/one.md': '---\ntitle: Первая статья\ndate: 2001-03~\nsource: gazette\npeople: [anna, boris]\ncountries: [KZ]\ntopics: [export]\nbyline: [В. Сочинитель]\ncorrections: [{ date: 2024-05-06, text: Добавлена строка. }]\n---\n\nАнна Прымерова и Борис Образцов приехали (см. ПГ от 04.05.2001).\n\nСноска.[^1]\n\n[^1]: Примечание.\n',
  'articles/two.md': '---\ntitle: Вторая статья\ndate: 2001-04/2001-06\nsource: gazette\npeople: [anna]\ntopics: [trade]\ntranslation: { from: en, method: machine, presumed: true }\n---\n\nАнна Примерова говорила.\n',
};
let site: string;
const page = (path: string) => load(readFileSync(join(site, path, 'index.html')));

/** What no language translates: formats, the name of a technique, and addresses. */
const international = /\b(?:JavaScript|BibTeX|CSV|RIS|JSON|SHA|KZ)\b|https?:\S+|\b[0-9a-f]{64}\b/g;

beforeAll(async () => { site = await buildSite(writeFiles(temporaryFolder(), files)); });

describe('an archive in Russian', () => {
  test('speaks Russian on every page, and no word of English', () => {
    const pages = [...readTree(site).keys()].filter((path) => path.endsWith('.html') && !path.startsWith('search/help'));
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) {
      const $ = load(readFileSync(join(site, path)));
      expect($('html').attr('lang'), path).toBe('ru');
      $('script, style, pre').remove();
      const labels = $('[aria-label], [title], [placeholder], [alt]').map((_, { attribs }) => [attribs['aria-label'], attribs['title'], attribs['placeholder'], attribs['alt']].join(' ')).get();
      const said = [$('title').text(), $('body').text(), $('meta[name="description"]').attr('content') ?? '', ...labels].join('\n').replaceAll(/<[^>]+>/g, '').replaceAll(international, '');
      expect(said.match(/.*[A-Za-z]{2,}.*/g), path).toBeNull();
    }
  });

  test('declines its dates and counts', () => {
    expect(page('articles/one')('.imprint').text()).toContain('около марта 2001\u00a0г.');
    expect(page('articles/two')('.imprint').text()).toContain('в период с апреля по июнь 2001\u00a0г.');
    expect(page('people/anna')('.record').text()).toContain('2 статьи');
    expect(page('articles/two')('.notice').text()).toBe('Предположительно машинный перевод; подтверждения нет. Язык оригинала: английский.');
  });

  test('has the full stop of a date once in a citation', () => {
    expect(page('articles/one')('.cite > p').first().text()).toContain('Пробная газета, около марта 2001 г. Пробный архив');
  });

  test('has the guide to searching in Russian', () => {
    const guide = page('search/help');
    expect([guide('h1').text(), guide('article').attr('lang')]).toEqual(['Как искать в архиве', 'ru']);
  });

  test('is told of in English by the commands, as everything that they say', async () => {
    const { stdout } = await run('scripts/check.ts', ['--content', writeFiles(temporaryFolder(), files)]);
    expect(stdout).toMatch(/\d+ files: \d+ published, 0 drafts, 0 rejected/);
  });
});
