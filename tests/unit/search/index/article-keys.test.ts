import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../../../src/kept/stamp.ts';
import { ArticleKeys } from '../../../../src/search/index/article-keys.ts';
import { indexedArticle } from '../../../../src/search/index/indexed-article.ts';
import { article, openArchive, record } from '../../../helpers/archive.ts';
import type { ContentFiles, Lines } from '../../../helpers/archive.ts';

const lines: Lines = { title: 'Of bridges', people: '[ada]', countries: '[KZ]', organisations: '[union]', topics: '[trade]', byline: '[A. Writer]', dateline: 'HERE', summary: 'In short.', date: '2001-02-03~' };

function archiveWith(changes: ContentFiles = {}): ContentFiles {
  return {
    'people/ada.md': record({ name: 'Ada Example', variants: '[{ form: Eda Example, kind: misprint }]', short: 'Example' }),
    'people/bo.md': record({ name: 'Bo Sample' }),
    'organisations/union.md': record({ name: 'A Union' }),
    'topics/trade.md': record({ name: 'Trade' }),
    'sources/post.md': record({ name: 'The Post' }),
    'articles/one.md': article(lines, 'A text of bridges.'),
    'articles/other.md': article({ title: 'Of nobody', source: 'post' }, 'Another text.'),
    ...changes,
  };
}

/** Of each article its key, and what is indexed of it. */
function keyed(files: ContentFiles): ReadonlyMap<string, { readonly key: string; readonly indexed: string }> {
  const { site, texts, problems } = openArchive(files);
  expect(problems.all().filter(({ severity }) => severity === 'error')).toEqual([]);
  const keys = new ArticleKeys(site, sha256Of);
  return new Map(site.archive.articles.map((one) => {
    const { html, htmlSum } = texts.article(one);
    return [one.id, { key: keys.of(one, htmlSum), indexed: JSON.stringify(indexedArticle(site, one, html)) }];
  }));
}

const before = keyed(archiveWith());
const one = (changed: Lines, body = 'A text of bridges.') => ({ 'articles/one.md': article({ ...lines, ...changed }, body) });

describe('the key of an article', () => {
  test.each<[string, ContentFiles, readonly string[]]>([
    ['its title', one({ title: 'Of a bridge' }), ['one']],
    ['its text', one({}, 'A text of a bridge.'), ['one']],
    ['its day', one({ date: '2001-02-04~' }), ['one']],
    ['how well its day is known', one({ date: '2001-02-03' }), ['one']],
    ['how long it can be', one({ date: '2001-02-03/2001-02-05' }), ['one']],
    ['its source', one({ source: 'post' }), ['one']],
    ['its language', one({ language: 'de' }), ['one']],
    ['its byline', one({ byline: '[B. Writer]' }), ['one']],
    ['its page', one({ page: 'B4' }), ['one']],
    ['that it is a translation', one({ translation: '{ from: ru, method: human }' }), ['one']],
    ['its dateline', one({ dateline: 'THERE' }), ['one']],
    ['its summary', one({ summary: 'At length.' }), ['one']],
    ['whom it is about', one({ people: '[ada, bo]' }), ['one']],
    ['which countries it is about', one({ countries: '[]' }), ['one']],
    ['which organisations it is about', one({ organisations: '[]' }), ['one']],
    ['which topics it is about', one({ topics: '[]' }), ['one']],
    ['the name of a person', { 'people/ada.md': record({ name: 'Ada Exemplar', variants: '[{ form: Eda Example, kind: misprint }]', short: 'Example' }) }, ['one']],
    ['a form of a name', { 'people/ada.md': record({ name: 'Ada Example', variants: '[{ form: Ida Example, kind: misprint }]', short: 'Example' }) }, ['one']],
    ['a short form', { 'people/ada.md': record({ name: 'Ada Example', variants: '[{ form: Eda Example, kind: misprint }]' }) }, ['one']],
    ['a form of the name of a country', { 'countries/kazakhstan.md': record({ variants: '[Kazakh Republic]' }) }, ['one']],
    ['the name of a topic', { 'topics/trade.md': record({ name: 'Commerce', variants: '[trade]' }) }, ['one']],
    ['whom its text names', one({}, 'A text of bridges by Bo Sample.'), ['one']],
    ['the code of a source', { 'sources/post.md': record({ name: 'The Post', code: 'PO' }) }, ['other']],
    ['the archive’s language', { 'archive.yaml': 'title: Synthetic archive\nlanguage: en-US\n' }, ['one', 'other']],
  ])('is another one when %s changes, and only of the articles that have to do with it', (_, changes, changed) => {
    const after = keyed(archiveWith(changes));
    expect([...after].filter(([id, { key }]) => key !== before.get(id)?.key).map(([id]) => id).sort()).toEqual(changed);
    for (const [id, { key, indexed }] of after) if (indexed !== before.get(id)?.indexed) expect(key).not.toBe(before.get(id)?.key);
  });

  test.each<[string, ContentFiles, readonly string[]]>([
    ['a form of its name', { 'people/bo.md': record({ name: 'Bo Sample', variants: '[Бо Пример]' }) }, ['one']],
    ['that a text more names it', { 'articles/other.md': article({ title: 'Of nobody', source: 'post' }, 'Bo Sample.') }, ['other']],
  ])('of a text that names a record is another one when %s changes', (_, changes, changed) => {
    const naming = one({}, 'A text of bridges by Bo Sample.');
    const [from, after] = [keyed(archiveWith(naming)), keyed(archiveWith({ ...naming, ...changes }))];
    expect([...after].filter(([id, { key }]) => key !== from.get(id)?.key).map(([id]) => id).sort()).toEqual(changed);
    for (const [id, { key, indexed }] of after) if (indexed !== from.get(id)?.indexed) expect(key).not.toBe(from.get(id)?.key);
  });

  test('of a text that names a record under which another is filed, that is indexed with all its forms', () => {
    const named = keyed(archiveWith({ 'articles/other.md': article({ title: 'Of nobody', source: 'post' }, 'Ada Example spoke.') })).get('other')?.indexed;
    expect(named).toContain('"named":[["person","ada"]]');
    expect(named).toContain('Eda Example');
  });

  test.each<[string, ContentFiles]>([
    ['what is not indexed', one({ url: 'https://papers.example/1', redirectFrom: '[/old/]' })],
    ['a record that it has nothing to do with', { 'people/bo.md': record({ name: 'Bob Sample' }) }],
    ['an article more', { 'articles/third.md': article({ title: 'Third', people: '[bo]' }) }],
  ])('stays when %s changes', (_, changes) => {
    const after = keyed(archiveWith(changes));
    for (const [id, { key }] of before) expect(after.get(id)?.key).toBe(key);
  });
});
