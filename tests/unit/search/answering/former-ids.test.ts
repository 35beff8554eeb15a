import { expect, test } from 'vitest';
import { Searcher } from '../../../../src/search/answering/searcher.ts';
import type { IndexedArticle } from '../../../../src/search/index/indexed-article.ts';
import { format } from '../../../../src/search/start.ts';
import { idle, withQuery } from '../../../../src/search/state.ts';
import { makeSegments } from '../../../helpers/segments.ts';

const filed = (id: string, ...countries: readonly string[]): IndexedArticle => ({
  card: { id, title: id, language: 'en', source: 'post', byline: [], page: '', translated: '', summary: '' }, date: { first: '1987-03-01', last: '1987-03-01' },
  filters: countries.map((country) => ['country', country]), fields: [],
});
const segments = makeSegments([[filed('a', 'japan'), filed('b', 'japan', 'peru'), filed('c', 'peru'), { ...filed('d'), filters: [['topic', 'gold']] }]], { terms: 20, cards: 2, bundled: false });
const names = { person: [], country: [['', 'Japan', 2], ['', 'Peru', 2]], organisation: [], topic: [['', 'Gold', 1]], source: [['', 'Post', 4]], former: [['country', 'nihon', 'japan'], ['country', 'nippon', 'japan'], ['topic', 'yamato', 'japan', 'country']] };
const searcher = new Searcher({ format, language: 'en', names, segments: segments.map(({ head }, index) => ({ folder: String(index), ...head })) }, (path) => {
  const [folder = '', name = ''] = path.split('/');
  return Promise.resolve(segments[Number(folder)]?.files.get(name) ?? new Uint8Array());
}, '/');

test.each([
  [['nippon'], ['ab', 'nippon, Japan: 2', 'peru, Peru: 2']],
  [['nihon', 'nippon'], ['ab', 'nihon, Japan: 2', 'nippon, Japan: 2', 'peru, Peru: 2']],
  [['japan', 'nippon'], ['ab', 'japan, Japan: 2', 'nippon, Japan: 2', 'peru, Peru: 2']],
])('a kept search by the former id of a record finds what is filed under it now, and counts it once: %j', async (country, told) => {
  const { results, counts } = await searcher.search({ ...idle, chosen: { ...idle.chosen, country } }, ['country'], 10);
  expect([results.map(({ id }) => id).sort().join(''), ...(counts.country ?? []).map(({ value, label, articles }) => `${value}, ${String(label)}: ${String(articles)}`)]).toEqual(told);
});

test('a former id may be typed behind a field', async () => {
  expect((await searcher.search(withQuery(idle, 'country:nippon'), [], 10)).total).toBe(2);
});

test('a kept search follows a record that has become one of another kind', async () => {
  const { results, counts } = await searcher.search({ ...idle, chosen: { ...idle.chosen, topic: ['yamato'] } }, ['topic', 'country'], 10);
  expect(results.map(({ id }) => id).sort().join('')).toBe('ab');
  expect([counts.topic, counts.country]).toMatchObject([[{ value: 'yamato', label: 'Japan', articles: 2 }], [{ value: 'japan' }, { value: 'peru' }]]);
});

test.each([
  [{ topic: ['yamato', 'gold'] }, 'd'],
  [{ topic: ['yamato'], country: ['peru'] }, 'b'],
])('a record of another kind now is no longer one of several of its list, and is asked for beside what is chosen of others: %j', async (chosen, found) => {
  const { results } = await searcher.search({ ...idle, chosen: { ...idle.chosen, ...chosen } }, [], 10);
  expect(results.map(({ id }) => id).sort().join('')).toBe(found);
});

test('the id that a record had as one of another kind means nothing when it is typed behind that field', async () => {
  expect((await searcher.search(withQuery(idle, 'topic:yamato'), [], 10)).notes).toEqual([{ code: 'no-such-name', text: 'yamato' }]);
});
