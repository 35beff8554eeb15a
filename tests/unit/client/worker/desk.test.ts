import { describe, expect, test } from 'vitest';
import { Desk, OtherFormat } from '../../../../src/client/worker/desk.ts';
import type { Index } from '../../../../src/client/worker/desk.ts';
import { DateReader } from '../../../../src/search/dates/date-reader.ts';
import type { Answer, Completion, Found, Question } from '../../../../src/search/protocol.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { idle, withQuery } from '../../../../src/search/state.ts';
import type { SearchState } from '../../../../src/search/state.ts';
import { longestQuery } from '../../../../src/site/search-box.ts';

const nothing: Found = { total: 0, unknown: [], chips: [], notes: [], counts: {}, bounds: {}, histogram: { unit: 'day', first: '', found: [] }, results: [], marked: [] };

const dates = new DateReader('en');

/** An edition's index that has the files of some words at hand, and notes what is asked of it. */
class FakeIndex implements Index {
  readonly named: string[] = [];
  readonly asked: string[] = [];
  readonly names = { find: (typed: string) => {
    this.named.push(typed);
    return [];
  } };
  readonly #edition: number;
  readonly #atHand: readonly string[];

  constructor(edition: number, ...atHand: readonly string[]) {
    this.#edition = edition;
    this.#atHand = atHand;
  }

  read(typed: string) {
    return parseQuery(typed, (date) => dates.read(date));
  }

  completions(): Completion[] {
    return [];
  }

  meantBy() {
    return { names: [], dates: [] };
  }

  search({ query }: SearchState) {
    return this.#atHand.includes(query) ? Promise.resolve({ ...nothing, total: this.#edition }) : Promise.reject(new Error('no such file'));
  }

  results({ query }: SearchState) {
    this.asked.push(query);
    return Promise.resolve([]);
  }
}

/** A desk whose index is each of these in turn, the last for ever. */
function desk(...editions: readonly (Index | Error)[]) {
  let loads = 0;
  const answers: Answer[] = [];
  const of = new Desk(() => {
    const edition = editions[Math.min(loads, editions.length - 1)];
    loads += 1;
    return edition === undefined || edition instanceof Error ? Promise.reject(edition ?? new Error('no edition')) : Promise.resolve(edition);
  }, (answer) => { if (answer.answer !== 'names') answers.push(answer); });
  return { of, answers, loads: () => loads };
}

const search = (turn: number, query: string): Question => ({ ask: 'search', turn, state: withQuery(idle, query), counted: [], shown: 10 });
const found = (turn: number, edition: number): Answer => ({ answer: 'found', turn, found: { ...nothing, total: edition } });

describe('the desk of the worker', () => {
  test('goes on with a new edition when a file of the old one is gone', async () => {
    const { of, answers, loads } = desk(new FakeIndex(1, 'old'), new FakeIndex(2, 'old', 'new'));
    for (const [turn, query] of ['old', 'new', 'old'].entries()) await of.take(search(turn, query));
    expect(answers).toEqual([found(0, 1), found(1, 2), found(2, 2)]);
    expect(loads()).toBe(2);
  });

  test('keeps what it has at hand while no other edition can be had', async () => {
    const { of, answers } = desk(new FakeIndex(1, 'at hand'), new Error('offline'));
    for (const [turn, query] of ['at hand', 'elsewhere', 'at hand'].entries()) await of.take(search(turn, query));
    expect(answers).toEqual([found(0, 1), { answer: 'failed', turn: 1, why: 'unreachable' }, found(2, 1)]);
  });

  test('opens a new edition once for all that failed together', async () => {
    const { of, answers, loads } = desk(new FakeIndex(1), new FakeIndex(2, 'a', 'b'));
    await Promise.all([of.take(search(1, 'a')), of.take(search(2, 'b'))]);
    expect(answers).toEqual([found(1, 2), found(2, 2)]);
    expect(loads()).toBe(2);
  });

  test('tries again to open an index that did not come', async () => {
    const { of, answers } = desk(new Error('offline'), new Error('offline'), new FakeIndex(3, 'a'));
    await of.take(search(1, 'a'));
    await of.take(search(2, 'a'));
    expect(answers).toEqual([{ answer: 'failed', turn: 1, why: 'unreachable' }, found(2, 3)]);
  });

  test('tells an index of another format from one that cannot be reached', async () => {
    const { of, answers } = desk(new OtherFormat());
    await of.take(search(1, 'a'));
    expect(answers).toEqual([{ answer: 'failed', turn: 1, why: 'other-format' }]);
  });

  test('suggests for what is typed as the page would search for it: cut, and names by the words that are no part of an operator', async () => {
    const index = new FakeIndex(1);
    const { of } = desk(index);
    await of.take({ ask: 'suggest', turn: 1, typed: `  kallas \n -cocoa topic:trade ${'prose '.repeat(2000)}` });
    expect(index.asked[0]?.length).toBeLessThanOrEqual(longestQuery);
    expect(index.named[0]).toMatch(/^kallas prose prose/);
    expect(index.named[0]?.length).toBeLessThanOrEqual(longestQuery);
  });

  test('suggests no names for the words of a date behind its field', async () => {
    const index = new FakeIndex(1);
    const { of } = desk(index);
    await of.take({ ask: 'suggest', turn: 1, typed: 'date:2 May 1987 kallas' });
    expect(index.named).toEqual(['kallas']);
  });

  test('suggests no titles for mere signs, which every article is found by', async () => {
    const index = new FakeIndex(1);
    const { of } = desk(index);
    for (const typed of ['.', '"', '- :', '']) await of.take({ ask: 'suggest', turn: 1, typed });
    expect(index.asked).toEqual([]);
    await of.take({ ask: 'suggest', turn: 2, typed: 'a .' });
    expect(index.asked).toEqual(['a .']);
  });

  test('suggests few names and titles, however many are like what is typed', async () => {
    const index: Index = {
      read: (typed) => parseQuery(typed), completions: () => [], meantBy: () => ({ names: [], dates: [] }), search: () => Promise.resolve(nothing),
      names: { find: (_, most) => Array.from({ length: most }, (__, number) => ({ facet: 'person', id: `ada-${number}`, name: 'Ada Example', forms: [], how: 'beginning', articles: 1 })) },
      results: (_, from, to) => Promise.resolve(Array.from({ length: to - from }, (__, number) => ({ id: `a-${number}`, href: '', title: 'A', language: 'en', date: '', day: '', when: '', source: { id: 'g', name: 'G' }, byline: [], page: '', translated: '', summary: '' }))),
    };
    const { of, answers } = desk(index);
    await of.take({ ask: 'suggest', turn: 1, typed: 'a' });
    const suggested = answers.flatMap((answer) => (answer.answer === 'suggestions' ? [[answer.names.length, answer.titles.length]] : []));
    expect(suggested).toEqual([[5, 3]]);
  });

  test('suggests no names beside queries that what is typed may become', async () => {
    class Completing extends FakeIndex {
      override completions(): Completion[] {
        return [{ query: 'person:"Ada Example"', alone: true, name: { facet: 'person', id: 'ada', name: 'Ada Example', forms: [], how: 'beginning', articles: 1 } }];
      }
    }
    const index = new Completing(1);
    const { of, answers } = desk(index);
    await of.take({ ask: 'suggest', turn: 1, typed: 'oil person:ex' });
    expect(answers).toMatchObject([{ completions: [{ query: 'person:"Ada Example"' }], names: [] }]);
    expect(index.named).toEqual([]);
  });
});
