import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEdition } from '../../../src/edition/edition.ts';
import { openSearch } from '../../../src/publish/open-search.ts';
import { SiteMaking } from '../../../src/publish/making/site-making.ts';
import { writeSearchIndex } from '../../../src/publish/search-index.ts';
import { idle, withChoice, withQuery, withRange } from '../../../src/search/state.ts';
import type { SearchState } from '../../../src/search/state.ts';
import { article, record } from '../../helpers/archive.ts';
import { readTree, temporaryFolder, writeFiles } from '../../helpers/site.ts';

const hostile = '<img src=x onerror=alert(1)> \u202e ${x} __proto__ "quoted" \\';

const files = {
  'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
  'sources/gazette.md': '---\nname: The Gazette\ncode: GZ\n---\n',
  'people/ada-example.md': '---\nname: Ada Example\nvariants:\n  - form: Ада Пример\n    kind: native\n  - form: Eda Example\n    kind: misprint\nshort: Example\n---\n',
  'topics/odd.md': record({ name: 'Odd numbers' }),
  'articles/rough.md': article({ title: 'Rough', date: '1999-12-30/2001-01-02', source: 'gazette', people: 'Ada Example', byline: '[A. Writer]', summary: 'In short.', dateline: 'HERE' }, 'Bridges were built, E. Example of Mueller and Poehl said.'),
  'articles/plain.md': article({ title: 'Plain', date: '2000-06-15', source: 'gazette', topics: 'odd', countries: 'USA' }, 'A bridge of the city. No more than **that** \\[1\\].\n\nSecond paragraph, city of the bridge.'),
  'articles/hostile.md': article({ title: `'${hostile}'`, date: '2003', source: 'gazette' }, '<script>alert(2)</script> `<i>` &amp;amp; city'),
};

async function made(content: Readonly<Record<string, string>> = files): Promise<string> {
  const edition = openEdition({ content: writeFiles(temporaryFolder(), content), base: '/', site: undefined, drafts: false });
  expect(edition.problems.all().filter(({ severity }) => severity === 'error')).toEqual([]);
  const out = temporaryFolder();
  await writeSearchIndex(edition, new SiteMaking(out));
  return out;
}

async function found(out: string, state: SearchState): Promise<string[]> {
  return (await openSearch(out).search(state, [], 50)).results.map(({ id }) => id);
}

const query = (words: string) => withQuery(idle, words);

describe('the search index of an edition', () => {
  let out = '';

  beforeAll(async () => { out = await made(); });

  test.each([
    ['bridge', ['plain', 'rough']], ['city', ['plain', 'hostile']], ['Ада', ['rough']], ['Eda', ['rough']], ['"E. Example"', ['rough']], ['"Eda Example"', []],
    ['GZ', ['hostile', 'plain', 'rough']], ['"city of the bridge"', ['plain']], ['"city. No"', ['plain']], ['"1 second"', []], ['writer', ['rough']], ['short', ['rough']], ['here', ['rough']],
    ['american', ['plain']], ['США', ['plain']], ['美國', []], ['Müller', ['rough']], ['Pöhl', ['rough']], ['alert', ['hostile']], ['onerror', ['hostile']], ['that', ['plain']], ['strong', []], ['example -said', []], ['-city', ['rough']], ['topic:odd', ['plain']],
    ['person:"Ada Example" bridge', ['rough']], ['before:2000', ['rough']], ['after:2000', ['hostile', 'rough']], ['after:2000-01 before:2000-03', ['rough']], ['language:en', ['hostile', 'plain', 'rough']],
  ])('finds by %s', async (words, ids) => {
    expect((await found(out, query(words))).sort()).toEqual([...ids].sort());
  });

  test('is narrowed by what is chosen, any of one facet and one of each', async () => {
    const chosen = withChoice(withChoice(idle, 'topic', 'odd', true), 'source', 'gazette', true);
    expect(await found(out, chosen)).toEqual(['plain']);
    expect(await found(out, withChoice(idle, 'person', '__proto__', true))).toEqual([]);
    expect(await found(out, withRange(idle, '2000-06', undefined))).toEqual(['hostile', 'plain', 'rough']);
  });

  test('gives for each result what a list shows', async () => {
    const { results } = await openSearch(out, '/base/').search(query('rough'), [], 5);
    expect(results).toEqual([{
      id: 'rough', href: '/base/articles/rough/', title: 'Rough', language: 'en-GB', date: '1999-12-30/2001-01-02', day: '1999-12-30', when: 'between 30 December 1999 and 2 January 2001',
      source: { id: 'gazette', name: 'The Gazette' }, byline: ['A. Writer'], page: '', translated: '', summary: 'In short.',
    }]);
    expect((await openSearch(out).search(query('plain'), [], 5)).results).toMatchObject([{ date: '2000-06-15', when: '15 June 2000' }]);
    expect((await openSearch(out).search(query('onerror'), [], 5)).results.map(({ title }) => title)).toEqual([hostile]);
  });

  test('is the same to the byte when it is made again, whatever the order of the files', async () => {
    const again = await made(Object.fromEntries(Object.entries(files).reverse()));
    expect(readTree(again)).toEqual(readTree(out));
  });

  test('has another folder when a text changed by a letter', async () => {
    const other = await made({ ...files, 'articles/plain.md': files['articles/plain.md'].replace('bridge', 'fridge') });
    expect(readdirSync(join(other, 'search/data'))).not.toEqual(readdirSync(join(out, 'search/data')));
  });

  test('of an archive without articles is whole, and finds nothing', async () => {
    const empty = await made({ 'archive.yaml': files['archive.yaml'] });
    expect(await openSearch(empty).search(query('anything'), ['person'], 5)).toMatchObject({ total: 0, results: [], counts: { person: [] } });
  });

  test.each(['\ud800', '"', '-', ':', 'person:', '__proto__', 'constructor:x', 'a'.repeat(10_000), '"'.repeat(400), hostile, '\u0001person\u0001ada-example', '-\u0001'])('answers %j without a fault', async (words) => {
    await expect(openSearch(out).search(query(words), ['person', 'language'], 5)).resolves.toBeDefined();
  });
});
