import { expect, test } from 'vitest';
import { lastValue } from '../../../../src/search/query/last-value.ts';

test.each([
  ['person:gor', 'person', 'gor', 'person:'],
  ['oil -country:saudi ar', 'country', 'saudi ar', 'oil -country:'],
  ['topic:oil +topic:"crude oi', 'topic', 'crude oi', 'topic:oil +topic:'],
  ['страна:сау', 'country', 'сау', 'страна:'],
  ['Quelle:„Die Z', 'source', 'Die Z', 'Quelle:'],
])('at the end of %j what is typed of the name of a %s is %j', (text, facet, typed, before) => {
  expect(lastValue(text)).toEqual({ facet, typed, before });
});

test.each(['', 'gor', 'person:', 'person: ', 'person:"Ada Example"', 'person:ada "oil', 'person:ada -oil', 'person:ada title:x', 'org:  x', 'date:1987', 'before:19', 'language:r', 'x:y', 'person:"'])('%j ends in the name of nothing', (text) => {
  expect(lastValue(text)).toBeUndefined();
});
