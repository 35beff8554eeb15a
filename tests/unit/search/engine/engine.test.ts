import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIds } from '../../../../src/archive/order.ts';
import { facets, orders } from '../../../../src/search/contract.ts';
import type { Facet } from '../../../../src/search/contract.ts';
import type { Ask, Clause } from '../../../../src/search/engine/ask.ts';
import { search } from '../../../../src/search/engine/engine.ts';
import { Segment } from '../../../../src/search/engine/segment.ts';
import { dayNumber, dayOf } from '../../../../src/search/format/day-number.ts';
import type { IndexedArticle } from '../../../../src/search/index/indexed-article.ts';
import { makeSegment } from '../../../../src/search/index/segment.ts';
import { BruteForce } from './brute-force.ts';

const shared = { languages: ['en'], sources: ['gazette', 'post'] };
const vocabulary = ['bridge', 'bridges', 'bridged', 'oil', 'oils', 'price', 'prices', 'pricing', 'bank', 'banks', 'of', 'the', 'and', 'uzbek', 'uzbekistan', 'kallas', 'kaja', 'kaya', 'каллас', '習近平', '1,300.5', 'U.S.', 'two-thirds', "o'neill", 'café', 'zebra'];
const text = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const day = fc.integer({ min: dayNumber('1986-12-20'), max: dayNumber('1987-03-10') });

const article = fc.record({
  title: text, paragraphs: fc.array(text, { maxLength: 4 }), names: fc.array(text, { maxLength: 3 }),
  day, rough: fc.option(fc.integer({ min: 1, max: 40 }), { nil: 0, freq: 6 }),
  people: fc.uniqueArray(fc.constantFrom('ada', 'bob', 'cem'), { maxLength: 3 }), topics: fc.uniqueArray(fc.constantFrom('energy', 'trade'), { maxLength: 2 }), source: fc.constantFrom(...shared.sources),
});

/** An archive of synthetic articles, newest first. */
const archive = fc.array(article, { minLength: 1, maxLength: 60 }).map((list) => list.map(({ title, paragraphs, names, people, topics, source, day: first, rough }, index): IndexedArticle => ({
  card: { id: `synthetic-${String(index)}`, title, language: 'en', source, byline: [], summary: '' },
  date: { first: dayOf(first), last: dayOf(first + rough) },
  filters: [...people.map((id) => ['person', id] as const), ...topics.map((id) => ['topic', id] as const), ['source', source]],
  fields: [{ texts: [title], weight: 5, printed: true }, { texts: paragraphs, weight: 1, printed: true }, { texts: names, weight: 1, printed: false }],
})).sort((a, b) => (a.date.first === b.date.first ? compareIds(a.card.id, b.card.id) : a.date.first < b.date.first ? 1 : -1)));

const words = ['bridge', 'prices', 'oil', 'of', 'the', 'uzb', 'uzbek', 'kaja', 'каллас', '習', 'us', 'two', 'thirds', 'oneill', 'cafe', 'xyzzy', '1300.5', 'p', 'ba'];
const clause: fc.Arbitrary<Clause> = fc.record({ words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), literal: fc.boolean() })
  .map(({ words: some, literal }) => (literal ? { words: some, literal } : { words: some.slice(0, 1), literal }));
const ask: fc.Arbitrary<Ask> = fc.record({
  all: fc.array(clause, { maxLength: 2 }), none: fc.array(clause, { maxLength: 1 }),
  people: fc.option(fc.uniqueArray(fc.constantFrom('ada', 'bob', 'nobody'), { minLength: 1 }), { nil: undefined }),
  source: fc.option(fc.constantFrom(...shared.sources), { nil: undefined, freq: 2 }), absent: fc.option(fc.constant('trade'), { nil: undefined, freq: 3 }),
  days: fc.oneof(fc.constant([-1e9, 1e9] as const), fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)),
  named: fc.option(fc.constantFrom('ada', 'cem'), { nil: undefined, freq: 2 }),
}).map(({ all, none, named, people, source, absent, days: [first, last] }) => ({
  all, none, named: all.length > 0 && named !== undefined ? [['person', named]] : [], days: { first, last },
  filters: new Map<Facet, readonly string[]>([...(people === undefined ? [] : [['person', people] as const]), ...(source === undefined ? [] : [['source', [source]] as const])]),
  without: new Map<Facet, readonly string[]>(absent === undefined ? [] : [['topic', [absent]]]),
}));

/** @param cuts where one segment ends and the next begins, in parts of the whole */
function segmentsOf(articles: readonly IndexedArticle[], cuts: readonly number[]): Segment[] {
  const ends = [...cuts.map((cut) => Math.floor(cut * articles.length)), articles.length];
  return ends.map((end, index) => {
    const { head, files } = makeSegment(articles.slice(ends[index - 1] ?? 0, end), shared);
    return new Segment({ ...head, folder: 'x' }, (path) => {
      const bytes = files.get(path.slice(2));
      return bytes === undefined ? Promise.reject(new Error(`there is no ${path}`)) : Promise.resolve(bytes);
    });
  });
}

describe('a search of the index', () => {
  test.each([[[]], [[0.3]], [[0.1, 0.6]]])('finds the same articles in the same order as reading them all, with segments parted at %j', async (cuts) => {
    await fc.assert(fc.asyncProperty(archive, fc.array(ask, { minLength: 5, maxLength: 5 }), async (articles, asks) => {
      const plain = new BruteForce(articles);
      const segments = segmentsOf(articles, cuts);
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
