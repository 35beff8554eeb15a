import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterTerm, highestImpact } from '../../../../src/search/format/segment-head.ts';
import { headsOf } from '../../../../src/search/index/heads.ts';
import { mostFirst } from '../../../../src/search/index/most-first.ts';
import type { TermColumns } from '../../../../src/search/index/term-columns.ts';

/** One term, which every second article has. */
function columns(term: string, impacts: readonly number[]): TermColumns {
  return {
    terms: [term], postings: Uint32Array.of(0, impacts.length), articles: Uint32Array.from(impacts, (_, place) => 2 * place), impacts: Uint8Array.from(impacts),
    places: new Uint32Array(impacts.length + 1), positions: new Uint32Array(),
  };
}

const impact = fc.oneof(fc.integer({ min: 1, max: highestImpact }), fc.integer({ min: 45, max: 49 }));

describe('the articles whose cards come with a term', () => {
  test('are the ten best of a word, and of the eighty best those that are strongly about it', () => {
    fc.assert(fc.property(fc.array(impact, { minLength: 11, maxLength: 200, size: 'max' }), (list) => {
      const best = list.map((share, place) => ({ share, article: 2 * place })).sort((a, b) => b.share - a.share || a.article - b.article);
      const expected = [...best.slice(0, 10), ...best.slice(10, 80).filter(({ share }) => share >= 47)].map(({ article }) => article);
      expect(headsOf(columns('word', list), 0)).toEqual(expected);
    }));
  });

  test('are the newest of a filter, all of a word that few have, and none of a rare one', () => {
    fc.assert(fc.property(fc.array(impact, { maxLength: 30 }), (list) => {
      const newest = list.map((_, place) => 2 * place).slice(0, 10);
      expect(headsOf(columns(filterTerm('person', 'ada'), list), 0)).toEqual(list.length > 5 ? newest : []);
      if (list.length <= 10) expect(headsOf(columns('word', list), 0)).toEqual(list.length > 5 ? newest : []);
    }));
  });
});

test('what there is most of comes first, and of as many the lower number', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 5 }).map((amount) => amount ** 9), { maxLength: 40 }), (amounts) => {
    const numbers = [...amounts.keys()];
    const expected = numbers.toSorted((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0) || a - b);
    expect(mostFirst(numbers, (number) => amounts[number] ?? 0)).toEqual(expected);
  }));
});
