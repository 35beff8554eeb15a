import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIds, newestFirst } from '../../../src/archive/order.ts';
import { partByTime } from '../../../src/archive/periods.ts';
import type { Period } from '../../../src/archive/periods.ts';
import type { Article } from '../../../src/model/article.ts';
import { dateKey } from '../../../src/model/dates/date.ts';
import { articleInMemory } from '../../helpers/archive.ts';

const day = fc.date({ min: new Date('1985-11-01'), max: new Date('1987-04-30'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof({ weight: 6, arbitrary: day }, day.map((text) => text.slice(0, 7)), day.map((text) => text.slice(0, 4)), day.map((text) => `${text}T0${text.slice(9)}:00`), fc.constantFrom('198X', '1986-21', '19XX', '1986-12-30/1987-01-02'));
const id = fc.array(fc.constantFrom('a', 'b', '-', '/', '0', '1', '2', '9', '10', 'я'), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const articles = fc.uniqueArray(fc.tuple(id, date), { selector: ([one]) => one, maxLength: 60 }).map((pairs) => pairs.map(([name, when]) => articleInMemory(name, when)));

describe('the order of ids', () => {
  test('goes by the number where there are digits', () => {
    const order = ['a-2', 'a-10', 'a-011', 'a-11', 'a-012', 'a-100', 'b-1'];
    expect(order.toReversed().sort(compareIds)).toEqual(order);
  });

  test('is total: two ids are equal only when they are the same, and the order of two and of three agrees', () => {
    fc.assert(fc.property(id, id, id, (a, b, c) => {
      expect(compareIds(a, b) === 0).toBe(a === b);
      expect(Math.sign(compareIds(a, b))).toBe(0 - Math.sign(compareIds(b, a)));
      if (compareIds(a, b) <= 0 && compareIds(b, c) <= 0) expect(compareIds(a, c)).toBeLessThanOrEqual(0);
    }), { numRuns: 3000 });
  });
});

describe('newest first', () => {
  test('is one order, however the articles came', () => {
    fc.assert(fc.property(articles.chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length }))), ([made, shuffled]) => {
      expect(newestFirst(shuffled).map((one) => one.id)).toEqual(newestFirst(made).map((one) => one.id));
    }));
  });

  test('never puts an older article before a newer one', () => {
    fc.assert(fc.property(articles, (made) => {
      const keys = newestFirst(made).map((one) => dateKey(one.date));
      expect(keys).toEqual(keys.toSorted().toReversed());
    }));
  });
});

describe('a list parted by time', () => {
  const leaves = (periods: readonly Period[]): Period[] => periods.flatMap((period) => (period.parts.length === 0 ? [period] : leaves(period.parts)));
  const all = (periods: readonly Period[]): Period[] => periods.flatMap((period) => [period, ...all(period.parts)]);
  const listed = (periods: readonly Period[]): Article[] => periods.flatMap((period) => (period.parts.length === 0 && period.rest.length === 0 ? period.articles : [...listed(period.parts), ...period.rest]));
  const parting = fc.record({ pageful: fc.integer({ min: 1, max: 8 }), months: fc.boolean() });

  test('holds each article in one place, and loses none', () => {
    fc.assert(fc.property(articles, parting, (made, how) => {
      const found = listed(partByTime(newestFirst(made), how)).map((one) => one.id);
      expect(found.toSorted()).toEqual(made.map((one) => one.id).sort());
    }));
  });

  test('is parted until a stretch fits on a page, but for a day and for what is known too roughly', () => {
    fc.assert(fc.property(articles, parting, (made, how) => {
      for (const { key, articles: within, rest } of leaves(partByTime(newestFirst(made), how))) {
        if (key.length < 10) expect(within.length - rest.length).toBeLessThanOrEqual(how.pageful);
      }
    }));
  });

  test('is parted no further than that, but for the months that are asked for', () => {
    fc.assert(fc.property(articles, parting, (made, how) => {
      for (const { key, articles: within, parts } of all(partByTime(newestFirst(made), how))) {
        if (parts.length > 0 && !(how.months && key.length === 4)) expect(within.length).toBeGreaterThan(how.pageful);
      }
    }));
  });

  test('has each stretch once, newest first, and every article of a stretch within it', () => {
    fc.assert(fc.property(articles, parting, (made, how) => {
      const periods = partByTime(newestFirst(made), how);
      const keys = all(periods).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const siblings of [periods, ...all(periods).map(({ parts }) => parts)]) {
        const own = siblings.map(({ key }) => key);
        expect(own).toEqual(own.toSorted().toReversed());
      }
      for (const { key, articles: within } of all(periods)) for (const one of within) expect(one.date.first.startsWith(key)).toBe(true);
    }));
  });

  test('files what is known to the year alone beside the months, not in January', () => {
    const made = newestFirst([articleInMemory('a', '1987'), articleInMemory('b', '1987-01'), articleInMemory('c', '1987-03-04')]);
    const [year] = partByTime(made, { pageful: 1, months: false });
    expect(year?.rest.map((one) => one.id)).toEqual(['a']);
    expect(year?.parts.map(({ key, articles: within }) => [key, within.map((one) => one.id)])).toEqual([['1987-03', ['c']], ['1987-01', ['b']]]);
  });
});
