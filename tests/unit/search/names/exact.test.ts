import { expect, test } from 'vitest';
import { readNames } from '../../../../src/search/names/matcher.ts';

const names = readNames({
  person: [], country: [['', 'United States', 9, [['US']]], ['', 'Netherlands', 4]], source: [['', 'Die Welt', 2]],
  organisation: [['', 'European Union', 5, [['EU']]], ['who', 'World Health Organization', 3, [['WHO']]], ['', 'Welt', 1]], topic: [['', 'Relations between the European Union and Asia', 7]],
});
const best = (typed: string) => names?.find(typed, 1).map(({ name, how }) => `${name}, ${how}`)[0];

test.each([
  ['the European Union', 'European Union, exact'], ['The european union', 'European Union, exact'], ['the EU', 'European Union, exact'], ['die EU', 'European Union, exact'], ['the US', 'United States, exact'],
  ['the netherlands', 'Netherlands, exact'], ['die welt', 'Die Welt, exact'], ['the who', undefined], ['the us', undefined], ['der', undefined],
  ['between the european union', 'Relations between the European Union and Asia, beginning'],
])('%s is %s: an article before a name is no part of it, unless the whole is a name', (typed, found) => {
  expect(best(typed)).toBe(found);
});

test('a value of a filter may have an article before it', () => {
  expect([names?.resolve('country', 'the netherlands'), names?.isName('country', 'the united states'), names?.isName('topic', 'the european union')]).toEqual([['netherlands'], true, false]);
});
