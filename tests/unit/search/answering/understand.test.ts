import { expect, test } from 'vitest';
import { understand } from '../../../../src/search/answering/understand.ts';
import { readNames } from '../../../../src/search/names/matcher.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { idle, withQuery } from '../../../../src/search/state.ts';
import { search as english } from '../../../../src/locale/en-search.ts';
import { longestQuery } from '../../../../src/site/search-box.ts';

const names = readNames({ person: [['', 'Muellert', 1]], country: [['', 'United States', 9]], organisation: [], topic: [['', 'Die Hard', 1]], source: [] });

function understood(query: string): ReturnType<typeof understand> {
  if (names === undefined) throw new Error('the table cannot be read');
  return understand(withQuery(idle, query), parseQuery(query), names, []);
}

function named(query: string): unknown {
  return understood(query).ask.named;
}

test('words that are the whole of a name, an article before it let be, also mean what is filed under it', () => {
  const states = [['country', 'united-states']];
  for (const query of ['united states', 'the United States', 'states united']) expect(named(query)).toEqual(states);
  expect(named('die hard')).toEqual([['topic', 'die-hard']]);
  for (const query of ['no united states', 'the united states of', 'the', 'united', '"the" united states']) expect(named(query)).toEqual([]);
});

test('a query that has no room for more says after which word it may have been cut, and how much room there is', () => {
  const typed = 'word '.repeat(longestQuery);
  expect(understood('word '.repeat(20)).notes).toEqual([]);
  expect(understood(typed).notes).toEqual([{ code: 'too-long', text: 'word' }]);
  expect(understood(`x ${'y'.repeat(longestQuery)}`).notes).toEqual([{ code: 'too-long', text: 'y'.repeat(40) }]);
  expect(english.notes['too-long']).toContain(` ${String(longestQuery)} `);
});

test('a word with an umlaut, or a name without its own, is looked for also as newspapers print it that have no such letters, but for words in quotation marks', () => {
  const spellings = (query: string) => understood(query).ask.all.map(({ words, spellings: other }) => [...words, ...(other ?? [])].join(' '));
  expect(['Müllert visit', 'mullert visit', 'Müll', 'mull', '"visit mullert"'].map(spellings)).toEqual([['mullert muellert', 'visit'], ['mullert muellert', 'visit'], ['mull muell'], ['mull'], ['visit mullert']]);
});
