import { expect, test } from 'vitest';
import { readQuery } from '../../../../src/search/answering/read-query.ts';
import { DateReader } from '../../../../src/search/dates/date-reader.ts';
import { readNames } from '../../../../src/search/names/matcher.ts';

const names = readNames({ person: [['', 'Kaja Kallas', 1, [['Kaya Kallas']]]], country: [['', 'West Germany', 2, [[], [], ['West German']]], ['', 'Germany', 1]], organisation: [['', 'West Bank Post', 1]], topic: [], source: [] });

function read(typed: string): readonly string[] {
  if (names === undefined) throw new Error('the table cannot be read');
  return readQuery({ names, dates: new DateReader('en') }, typed).parts.map((part) => (part.kind === 'filter' ? `${part.facet}: ${part.value}` : part.kind === 'word' ? part.text : part.kind));
}

test.each([
  ['country:west germany oil', ['country: west germany', 'oil']],
  ['country:West German oil', ['country: West German', 'oil']],
  ['person:kaya kallas, oil', ['person: kaya kallas,', 'oil']],
  ['person:Кая Каллас', ['person: Кая Каллас']],
  ['person:kallas kaja', ['person: kallas', 'kaja']],
  ['country:germany west', ['country: germany', 'west']],
  ['person:west germany', ['person: west', 'germany']],
  ['country:germany . date:2 March 1987 oil', ['country: germany', '.', 'date', 'oil']],
])('%s: a name that the archive has may have spaces behind its field, a date too', (typed, parts) => {
  expect(read(typed)).toEqual(parts);
});
