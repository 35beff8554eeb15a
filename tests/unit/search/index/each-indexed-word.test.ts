import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachIndexedWord } from '../../../../src/search/index/each-indexed-word.ts';
import { wordsOf } from '../../../../src/search/text/words.ts';

test('the words that are indexed of a text are those that are looked for', () => {
  const typed = fc.string({ unit: fc.constantFrom('a', 'B', 'k', 's', '1', '0', '.', ',', "'", ' ', '-', '_'), maxLength: 30 });
  fc.assert(fc.property(fc.oneof(typed, fc.string({ unit: 'binary-ascii', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
    const indexed: string[] = [];
    eachIndexedWord(text, (word) => { indexed.push(word); });
    expect(indexed).toEqual(wordsOf(text).map(({ word }) => word));
  }), { numRuns: 2000 });
});
