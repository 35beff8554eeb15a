import { describe, expect, test } from 'vitest';
import { completionsOf } from '../../../../src/search/answering/completed.ts';
import { readNames } from '../../../../src/search/names/matcher.ts';
import type { NameTable } from '../../../../src/search/names/rows.ts';

const table: NameTable = {
  person: [
    ['', 'Ada Example', 3, [['Eda Example']]], ['', 'Adam Sample', 5], ['', 'Adalbert', 1], ['twin-1', 'Bo Twin', 2], ['twin-2', 'Bo Twin', 1], ['the-quoted', 'Cy "Ace" Sample', 1], ['', 'Named Nowhere', 0],
  ],
  country: [['', 'Saudi Arabia', 4], ['', 'Brazil', 2]],
  organisation: [['', 'Ada Works', 9]], topic: [], source: [],
};
const names = readNames(JSON.parse(JSON.stringify(table)));
const queries = (typed: string, most = 9) => (names === undefined ? [] : completionsOf(names, typed, most).map(({ query }) => query));

describe('a query that ends in a name that is not whole may become', () => {
  test.each([
    ['person:ada', ['person:"Adam Sample"', 'person:"Ada Example"', 'person:Adalbert']],
    ['oil -person:"eda ex', ['oil -person:"Ada Example"']],
    ['topic:oil country:saudi ar', ['topic:oil country:"Saudi Arabia"']],
    ['person:exmaple', ['person:"Ada Example"']],
    ['человек:adalb', ['человек:Adalbert']],
    ['person:bo tw', ['person:twin-1', 'person:twin-2']],
    ['person:cy', ['person:the-quoted']],
  ])('%s: %j', (typed, expected) => {
    expect([...queries(typed)].sort()).toEqual([...expected].sort());
  });

  test('what most articles are filed under comes first, and no more than are wanted', () => {
    expect(queries('organisation:a')).toEqual(['organisation:"Ada Works"']);
    expect(queries('country:a', 1)).toHaveLength(1);
  });

  test.each(['country:brazil oil', 'person:"Ada Example"', 'person:Adalbert', 'person:named', 'topic:ada', 'ada', 'person:'])('%s may become nothing else', (typed) => {
    expect(queries(typed)).toEqual([]);
  });
});

test('every query that another may become finds what its name is filed under, and no other', () => {
  for (const typed of ['person:a', 'person:b', 'person:c', 'country:s']) {
    for (const { query, name } of names === undefined ? [] : completionsOf(names, typed, 9)) {
      const value = query.slice(query.indexOf(':') + 1).replaceAll('"', '');
      expect(names?.resolve(name.facet, value)).toEqual([name.id]);
    }
  }
});
