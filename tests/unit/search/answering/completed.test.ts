import { describe, expect, test } from 'vitest';
import { completionsOf } from '../../../../src/search/answering/completed.ts';
import { readNames } from '../../../../src/search/names/matcher.ts';
import type { NameTable } from '../../../../src/search/names/rows.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { longestQuery } from '../../../../src/site/search-box.ts';

const table: NameTable = {
  person: [
    ['', 'Ada Example', 3, [['Eda Example']]], ['', 'Adam Sample', 5], ['', 'Adalbert', 1], ['twin-1', 'Bo Twin', 2], ['twin-2', 'Bo Twin', 1], ['the-quoted', 'Cy "Ace" Sample', 1], ['', 'Named Nowhere', 0],
  ],
  country: [['', 'Saudi Arabia', 4], ['', 'Brazil', 2]],
  organisation: [['', 'Ada Works', 9]], topic: [], source: [],
};
const names = readNames(JSON.parse(JSON.stringify(table)));
if (names === undefined) throw new Error('the table cannot be read');
const queries = (typed: string, most = 9) => completionsOf(names, typed, most).map(({ query }) => query);

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

  test('what is a whole word of a name comes first, then what most articles are filed under; and no more than are wanted', () => {
    expect(queries('person:ada')).toEqual(['person:"Ada Example"', 'person:"Adam Sample"', 'person:Adalbert']);
    expect(queries('person:a', 1)).toEqual(['person:"Adam Sample"']);
  });

  test.each(['country:brazil oil', 'country:brazil', 'person:ada example', 'person:"Ada Example"', 'person:Adalbert', 'person:named', 'topic:ada', 'ada', 'person:'])('%s may become nothing else', (typed) => {
    expect(queries(typed)).toEqual([]);
  });

  test('none that is longer than a query may be', () => {
    const words = (count: number) => `${'o'.repeat(count - 1)} country:sa`;
    expect(queries(words(longestQuery - 'country:"Saudi Arabia"'.length))).toHaveLength(1);
    expect(queries(words(longestQuery + 1 - 'country:"Saudi Arabia"'.length))).toEqual([]);
  });
});

test('every query that another may become is read as what is filed under its name, and nothing else', () => {
  for (const typed of ['person:a', 'person:b', 'person:c', 'country:s', 'oil -country:saudi ar', 'oil +person:"eda ex']) {
    const completions = completionsOf(names, typed, 9);
    expect(completions).not.toEqual([]);
    for (const { query, name } of completions) {
      const { parts, notes } = parseQuery(query, undefined, (facet, value) => names.isName(facet, value));
      const last = parts.at(-1);
      expect([notes, last?.kind, last?.kind === 'filter' && names.resolve(name.facet, last.value)]).toEqual([[], 'filter', [name.id]]);
    }
  }
});
