import { expect, test } from 'vitest';
import { firstWords } from '../../../../src/imports/text/first-words.ts';

test.each([
  ['', undefined], [' \n ', undefined],
  [' Two\nwords. ', 'Two words.'],
  ['1 2 3 4 5 6 7 8 9 10 11 12', '1 2 3 4 5 6 7 8 9 10 11 12'],
  ['1 2 3 4 5 6 7 8 9 10 11 12 13', '1 2 3 4 5 6 7 8 9 10 11 12…'],
  ['橋'.repeat(250), '橋'.repeat(250)],
  ['𠀋'.repeat(251), `${'𠀋'.repeat(250)}…`],
])('the first words of %j are %j', (text, words) => {
  expect(firstWords(text)).toBe(words);
});
