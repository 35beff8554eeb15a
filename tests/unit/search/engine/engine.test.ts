import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIds } from '../../../../src/archive/order.ts';
import { facets, orders } from '../../../../src/search/contract.ts';
import type { Facet } from '../../../../src/search/contract.ts';
import type { Ask, Clause } from '../../../../src/search/engine/ask.ts';
import { search } from '../../../../src/search/engine/engine.ts';
import { Segment } from '../../../../src/search/engine/segment.ts';
import { dayNumber, dayOf } from '../../../../src/model/dates/day-number.ts';
import type { IndexedArticle } from '../../../../src/search/index/indexed-article.ts';
import type { FileSizes } from '../../../../src/search/index/segment.ts';
import { makeSegments } from '../../../helpers/segments.ts';
import { BruteForce } from './brute-force.ts';

const sources = ['gazette', 'post'];
const vocabulary = ['minister', 'ministers', 'ministern', 'policy', 'policies', 'министр', 'министра', 'bridge', 'bridges', 'bridged', 'oil', 'oils', 'price', 'prices', 'pricing', 'bank', 'banks', 'of', 'the', 'and', 'uzbek', 'uzbekistan', 'kallas', 'kaja', 'kaya', 'каллас', '習近平', '1,300.5', 'U.S.', 'two-thirds', "o'neill", 'café', 'zebra'];
const text = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const day = fc.integer({ min: dayNumber('1986-12-20'), max: dayNumber('1987-03-10') });

const article = fc.record({
  title: text, paragraphs: fc.array(text, { maxLength: 4 }), names: fc.array(text, { maxLength: 3 }),
  day, rough: fc.option(fc.integer({ min: 1, max: 40 }), { nil: 0, freq: 6 }),
  people: fc.uniqueArray(fc.constantFrom('ada', 'bob', 'cem'), { maxLength: 3 }), topics: fc.uniqueArray(fc.constantFrom('energy', 'trade'), { maxLength: 2 }), source: fc.constantFrom(...sources), language: fc.constantFrom('en', 'en', 'en', 'de', 'ru'),
  named: fc.subarray(['ada', 'dee']),
});

/** An archive of synthetic articles, newest first. */
const archive = fc.array(article, { minLength: 1, maxLength: 60 }).map((list) => list.map(({ title, paragraphs, names, people, topics, source, language, named, day: first, rough }, index): IndexedArticle => ({
  card: { id: `synthetic-${String(index)}`, title, language, source, byline: [], page: '', translated: '', summary: '' },
  date: { first: dayOf(first), last: dayOf(first + rough) },
  filters: [...people.map((id) => ['person', id] as const), ...topics.map((id) => ['topic', id] as const), ['source', source]],
  ...(named.length > 0 && { named: named.map((id) => ['person', id] as const) }),
  fields: [{ texts: [title], weight: 5, printed: true }, { texts: paragraphs, weight: 1, printed: true }, { texts: names, weight: 1, printed: false }],
})).sort((a, b) => (a.date.first === b.date.first ? compareIds(a.card.id, b.card.id) : a.date.first < b.date.first ? 1 : -1)));

const words = ['minister', 'ministers', 'policies', 'министра', 'bridge', 'prices', 'oil', 'of', 'the', 'uzb', 'uzbek', 'kaja', 'каллас', '習', 'us', 'two', 'thirds', 'oneill', 'cafe', 'xyzzy', '1300.5', 'p', 'ba'];
const clause: fc.Arbitrary<Clause> = fc.record({ words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), literal: fc.boolean() })
  .map(({ words: some, literal }) => (literal ? { words: some, literal } : { words: some.slice(0, 1), literal }));
const ask: fc.Arbitrary<Ask> = fc.record({
  all: fc.array(clause, { maxLength: 2 }), most: fc.option(fc.array(clause, { minLength: 2, maxLength: 6 }), { nil: undefined, freq: 2 }), none: fc.array(clause, { maxLength: 1 }),
  people: fc.option(fc.uniqueArray(fc.constantFrom('ada', 'bob', 'nobody'), { minLength: 1 }), { nil: undefined }),
  source: fc.option(fc.constantFrom(...sources), { nil: undefined, freq: 2 }), absent: fc.option(fc.constant('trade'), { nil: undefined, freq: 3 }),
  besides: fc.array(fc.subarray(['bob', 'cem', 'nobody']).map((ids) => ['person', ids] as const), { maxLength: 1 }),
  days: fc.oneof(fc.constant([-1e9, 1e9] as const), fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)),
  named: fc.option(fc.constantFrom('ada', 'cem', 'dee'), { nil: undefined, freq: 2 }),
}).map(({ all, most, none, named, people, source, absent, besides, days: [first, last] }) => ({
  ...(most === undefined ? { all } : { all: all.slice(1), most }), none, besides, named: all.length > 0 && named !== undefined ? [['person', named]] : [], days: { first, last },
  filters: new Map<Facet, readonly string[]>([...(people === undefined ? [] : [['person', people] as const]), ...(source === undefined ? [] : [['source', [source]] as const])]),
  without: new Map<Facet, readonly string[]>(absent === undefined ? [] : [['topic', [absent]]]),
}));

/** Files of a few words and of a few cards each, as in a large index. */
const small: FileSizes = { terms: 60, cards: 3, bundled: false };
const inOne: FileSizes = { terms: 60, cards: 3, bundled: true };

/** @param cuts where one segment ends and the next begins, in parts of the whole */
function segmentsOf(articles: readonly IndexedArticle[], cuts: readonly number[], sizes?: FileSizes): Segment[] {
  const ends = [...cuts.map((cut) => Math.floor(cut * articles.length)), articles.length];
  return makeSegments(ends.map((end, index) => articles.slice(ends[index - 1] ?? 0, end)), sizes).map(({ head, files }) => {
    return new Segment({ ...head, folder: 'x' }, (path) => {
      const bytes = files.get(path.slice(2));
      return bytes === undefined ? Promise.reject(new Error(`there is no ${path}`)) : Promise.resolve(bytes);
    });
  });
}

describe('a search of the index', () => {
  test.each<[readonly number[], FileSizes | undefined]>([
    [[], undefined], [[0.3], undefined], [[], small], [[0.3], small], [[0.1, 0.6], small], [[], inOne], [[0.1, 0.6], inOne],
  ])('finds the same articles in the same order as reading them all, with segments parted at %j and files of %j', async (cuts, sizes) => {
    await fc.assert(fc.asyncProperty(archive, fc.array(ask, { minLength: 5, maxLength: 5 }), async (articles, asks) => {
      const plain = new BruteForce(articles);
      const segments = segmentsOf(articles, cuts, sizes);
      for (const one of asks) {
        const hits = await search(segments, one);
        for (const order of orders) {
          const expected = plain.find(one, order);
          expect((await hits.cards(order, 0, 100)).map(({ card }) => card.id)).toEqual(expected);
          expect(hits.total).toBe(expected.length);
        }
        for (const facet of facets) expect(Object.fromEntries(await hits.count(facet))).toEqual(countByHand(plain, articles, one, facet));
      }
    }), { numRuns: 40 });
  });

  test.each(['bridge', 'bridges'])('for %j finds the other form too where each stands in a segment of its own', async (word) => {
    const one = (id: string, title: string): IndexedArticle => ({
      card: { id, title, language: 'en', source: 'post', byline: [], page: '', translated: '', summary: '' }, date: { first: '1987-01-01', last: '1987-01-01' }, filters: [], fields: [{ texts: [title], weight: 1, printed: true }],
    });
    const hits = await search(segmentsOf([one('newer', 'bridges'), one('older', 'bridge')], [0.5]), { all: [{ words: [word], literal: false }], none: [], named: [], filters: new Map(), without: new Map(), besides: [], days: { first: -1e9, last: 1e9 } });
    expect((await hits.cards('newest', 0, 10)).map(({ card }) => card.id)).toEqual(['newer', 'older']);
  });

  test('counts by day what it would find at any time', async () => {
    await fc.assert(fc.asyncProperty(archive, ask, async (articles, one) => {
      const found = new Set(new BruteForce(articles).find({ ...one, days: { first: -1e9, last: 1e9 } }, 'newest'));
      const expected = new Map<number, number>();
      for (const { card, date } of articles) if (found.has(card.id)) expected.set(dayNumber(date.first), (expected.get(dayNumber(date.first)) ?? 0) + 1);
      expect(new Map([...(await search(segmentsOf(articles, [0.5]), one)).byDay].sort())).toEqual(new Map([...expected].sort()));
    }), { numRuns: 40 });
  });
});

function countByHand(plain: BruteForce, articles: readonly IndexedArticle[], one: Ask, facet: Facet): Record<string, number> {
  const found = new Set(plain.find({ ...one, filters: new Map([...one.filters].filter(([of]) => of !== facet)) }, 'newest'));
  const counts: Record<string, number> = {};
  for (const { card, filters } of articles) if (found.has(card.id)) for (const [of, value] of filters) if (of === facet) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
