import { expect, test } from 'vitest';
import { Searcher } from '../../../../src/search/answering/searcher.ts';
import { format } from '../../../../src/search/start.ts';
import { idle, withQuery } from '../../../../src/search/state.ts';
import { indexed } from '../../../helpers/indexed.ts';
import { makeSegments } from '../../../helpers/segments.ts';

const texts = { a: 'Stoltenberg spoke', b: 'Herrick met Kohl', c: 'here is Stoltenberg', d: 'stolen goods' };
const segments = makeSegments([Object.entries(texts).map(([id, text]) => indexed(id, text))], { terms: 20, cards: 2, bundled: false });
const names = { person: [], country: [], organisation: [], topic: [], source: [] };
const searcher = new Searcher({ format, language: 'en', names, segments: segments.map(({ head }, index) => ({ folder: String(index), ...head })) }, (path) => {
  const [folder = '', name = ''] = path.split('/');
  return Promise.resolve(segments[Number(folder)]?.files.get(name) ?? new Uint8Array());
}, '/');

test('a small word that begins another is no slip where it stands among others, and is left out', async () => {
  const { results, unknown, notes } = await searcher.search(withQuery(idle, 'Herr Stoltenberg'), [], 10);
  expect([results.map(({ id }) => id).sort(), unknown, notes]).toEqual([['a', 'c'], [], [{ code: 'without-small-words', text: 'Stoltenberg' }]]);
});
