import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facets, orders } from '../../../src/search/contract.ts';
import { idle, isIdle, longestQuery, orderOf, readState, withChoice, withQuery, writeState } from '../../../src/search/state.ts';

const anything = fc.string({ unit: 'binary', maxLength: 600 });
const names = fc.oneof(fc.constantFrom('q', 'order', ...facets), anything);
const sensible = fc.constantFrom('kaja-kallas', 'año', 'казахстан', '1987', 'ru', 'kk-Cyrl', ...orders);
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
    const state = readState(new URLSearchParams('order=oldest&year=87&year=1987&language=!&person=a/b&person=%22%3E&__proto__=x&topic='));
    expect(writeState(state).toString()).toBe('year=1987');
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
    expect(isIdle(withChoice(idle, 'year', '1987', true))).toBe(false);
  });

  test('is shown newest first when there are no words to match', () => {
    expect(orderOf(withChoice(idle, 'year', '1987', true))).toBe('newest');
    expect(orderOf(withQuery(idle, 'a'))).toBe('best');
    expect(orderOf({ ...withQuery(idle, 'a'), order: 'newest' })).toBe('newest');
  });

  test('loses a choice that is taken out, and no other', () => {
    const both = withChoice(withChoice(idle, 'year', '1987', true), 'year', '1986', true);
    expect(withChoice(both, 'year', '1987', false).chosen.year).toEqual(['1986']);
    expect(withChoice(both, 'topic', '1987', false)).toEqual(both);
  });
});
