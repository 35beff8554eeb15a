import { expect, test } from 'vitest';
import { understand } from '../../../../src/search/answering/understand.ts';
import { readNames } from '../../../../src/search/names/matcher.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { idle, withQuery } from '../../../../src/search/state.ts';

const names = readNames({ person: [], country: [['', 'United States', 9]], organisation: [], topic: [['', 'Die Hard', 1]], source: [] });

function named(query: string): unknown {
  if (names === undefined) throw new Error('the table cannot be read');
  return understand(withQuery(idle, query), parseQuery(query), names, []).ask.named;
}

test('words that are the whole of a name, an article before it let be, also mean what is filed under it', () => {
  const states = [['country', 'united-states']];
  for (const query of ['united states', 'the United States', 'states united']) expect(named(query)).toEqual(states);
  expect(named('die hard')).toEqual([['topic', 'die-hard']]);
  for (const query of ['no united states', 'the united states of', 'the', 'united', '"the" united states']) expect(named(query)).toEqual([]);
});
