import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facets, orders } from '../../../src/search/contract.ts';
import { idle, isIdle, orderOf, readState, withChoice, withQuery, withRange, writeState } from '../../../src/search/state.ts';
import { longestQuery } from '../../../src/site/search-box.ts';

const anything = fc.string({ unit: 'binary', maxLength: 600 });
const names = fc.oneof(fc.constantFrom('q', 'order', 'from', 'to', 'year', ...facets), anything);
const sensible = fc.constantFrom('kaja-kallas', 'año', 'казахстан', '1987', '1987-03', '1986-02-28', '1987-02-29', 'ru', 'kk-Cyrl', ...orders);
const addresses = fc.array(fc.tuple(names, fc.oneof(sensible, anything)), { maxLength: 20 });

describe('the address of a search', () => {
  test('whatever is in an address is read without a fault, and the state it gives is the state of its own address', () => {
    fc.assert(fc.property(addresses, (parameters) => {
      const state = readState(new URLSearchParams(parameters));
      const written = writeState(state).toString();
      expect(readState(new URLSearchParams(written))).toEqual(state);
      expect(writeState(readState(new URLSearchParams(written))).toString()).toBe(written);
    }));
  });

  test('whatever is typed and chosen comes back out of the address', () => {
    fc.assert(fc.property(anything, fc.constantFrom(...facets), fc.array(fc.oneof(sensible, anything)), fc.constantFrom(...orders), (typed, facet, values, order) => {
      const typedState = withQuery({ ...idle, order }, typed);
      const state = values.reduce((before, value) => withChoice(before, facet, value, true), typedState);
      expect(readState(new URLSearchParams(writeState(state).toString()))).toEqual(state);
    }));
  });

  test('an idle search has an empty address', () => {
    expect(writeState(idle).toString()).toBe('');
    expect(readState(new URLSearchParams(''))).toEqual(idle);
  });

  test('two ways to write one search are one state', () => {
    const one = readState(new URLSearchParams('q=kaya++kallas&country=uzbekistan&country=kazakhstan&country=uzbekistan&order=best&utm=1'));
    expect(writeState(one).toString()).toBe('q=kaya+kallas&country=kazakhstan&country=uzbekistan');
  });

  test('nonsense is left out and the rest is kept', () => {
    const state = readState(new URLSearchParams('order=worst&from=87&to=1987-02-29&source=post&language=!&person=a/b&person=%22%3E&__proto__=x&topic='));
    expect(writeState(state).toString()).toBe('source=post');
  });

  test('a year that was chosen from a list, when there was one, is a range of that year', () => {
    expect(writeState(readState(new URLSearchParams('year=1987&year=1985'))).toString()).toBe('from=1985&to=1987');
  });

  test('a range the wrong way round is turned round, and an end that is no date is open', () => {
    expect(withRange(idle, '1987-03', '1986')).toEqual({ ...idle, from: '1986', to: '1987-03' });
    expect(withRange(withRange(idle, '1986', '1987'), undefined, 'soon')).toEqual(idle);
    expect(withRange(idle, '1987', '1987-01')).toEqual({ ...idle, from: '1987', to: '1987-01' });
  });

  test('a name of the language itself is a value like any other', () => {
    const state = withChoice(idle, 'person', '__proto__', true);
    expect(writeState(state).toString()).toBe('person=__proto__');
    expect(readState(writeState(state))).toEqual(state);
  });

  test('a query is cut where it is too long, and never within a character', () => {
    const { query } = withQuery(idle, '𝒜'.repeat(longestQuery));
    expect(query).toBe('𝒜'.repeat(longestQuery / 2));
    expect(withQuery(idle, `a${'𝒜'.repeat(longestQuery)}`).query).toBe(`a${'𝒜'.repeat(longestQuery / 2 - 1)}`);
  });

  test('half a character becomes the sign for what cannot be read', () => {
    expect(withQuery(idle, 'a\ud800b').query).toBe('a\ufffdb');
  });
});

describe('a state', () => {
  test('is idle without words and without choices, whatever the order', () => {
    expect(isIdle({ ...idle, order: 'newest' })).toBe(true);
    expect(isIdle(withQuery(idle, ' \t'))).toBe(true);
    expect(isIdle(withQuery(idle, 'a'))).toBe(false);
    expect(isIdle(withChoice(idle, 'topic', '1987', true))).toBe(false);
    expect(isIdle(withRange(idle, undefined, '1987'))).toBe(false);
  });

  test('is shown newest first when there are no words to match', () => {
    expect(orderOf(withChoice(idle, 'topic', '1987', true))).toBe('newest');
    expect(orderOf({ ...withChoice(idle, 'topic', '1987', true), order: 'oldest' })).toBe('oldest');
    expect(orderOf(withQuery(idle, 'a'))).toBe('best');
    expect(orderOf({ ...withQuery(idle, 'a'), order: 'newest' })).toBe('newest');
  });

  test('loses a choice that is taken out, and no other', () => {
    const both = withChoice(withChoice(idle, 'topic', '1987', true), 'topic', '1986', true);
    expect(withChoice(both, 'topic', '1987', false).chosen.topic).toEqual(['1986']);
    expect(withChoice(both, 'source', '1987', false)).toEqual(both);
  });
});
