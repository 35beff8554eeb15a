import { expect, test } from 'vitest';
import { ArchiveNames } from '../../../../src/imports/clipping/archive-names.ts';
import { unknownPeople } from '../../../../src/imports/clipping/unknown-people.ts';
import { authority } from '../../../helpers/authority.ts';

const names = new ArchiveNames([
  authority({ kind: 'people', id: 'ada-example', name: 'Ada Example', short: ['Example'] }),
  authority({ kind: 'topics', id: 'green-energy', name: 'Green energy', variants: [{ form: 'Renewables', kind: 'alternative' }], short: ['Green'] }),
]);

function unknown(text: string, language = 'en') {
  const pieces = ['A title', text];
  return unknownPeople(pieces, language, names.find(pieces, language, new Set()));
}

test('names that look like people and have no record are found, without their offices, each once', async () => {
  expect(await unknown('President John Smith met Mary Jones. “Good,” said Mary Jones, and John Smith’s wife agreed.')).toEqual(['John Smith', 'Mary Jones']);
});

test('a name that a record has is not among them, nor is a part of it', async () => {
  expect(await unknown('Ada Example spoke with John Smith, and Example was glad.')).toEqual(['John Smith']);
});

test('one word is no name of a person', async () => {
  expect(await unknown('John spoke.')).toEqual([]);
});

test('a paragraph that is longer than any is looked at as far as one goes', async () => {
  expect(await unknown(`John Smith spoke. ${'It rained. '.repeat(2000)}Mary Jones spoke.`)).toEqual(['John Smith']);
});

test('in other languages than English nothing is guessed', async () => {
  expect(await unknown('John Smith besuchte Berlin.', 'de')).toEqual([]);
});

test('topics are found whatever their capitals, as whole words, by name and variant and not by a short form', () => {
  const found = (text: string) => names.find(['A title', text], 'en', new Set()).records.topics;
  expect(found('More green energy.')).toEqual(['green-energy']);
  expect(found('RENEWABLES grow.')).toEqual(['green-energy']);
  expect(found('A green wall and nonrenewables.')).toEqual([]);
});
