import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../../src/search/index/contents.ts';
import { gatherFamilies } from '../../../../src/search/index/families.ts';
import type { Families } from '../../../../src/search/index/families.ts';
import { FamilyBook } from '../../../../src/search/index/family-book.ts';
import { kinFinder } from '../../../../src/search/index/kin.ts';
import { indexed } from '../../../helpers/indexed.ts';

/** Of articles, by language and text. */
function familiesOf(...articles: readonly (readonly [language: string, text: string])[]): Families {
  const { articles: listed, terms } = contentsOf(articles.map(([language, text]) => indexed('a', text, language)));
  return gatherFamilies(terms, listed.map(({ card }) => card.language));
}

const book = (families: Families) => new FamilyBook(families);

describe('the other forms of a word', () => {
  const own = familiesOf(['en-GB', 'bridges oil bridged'], ['en', 'bridge bridging'], ['de', 'Bank Banken 1987'], ['ru', 'банка банки'], ['kk', 'кітап кітаптар']);
  const kin = kinFinder(book(own), []);

  test.each([
    ['bridge', ['bridged', 'bridges', 'bridging']], ['bridged', ['bridge', 'bridges', 'bridging']], ['oil', []], ['bank', ['banken']], ['банка', ['банки']], ['кітап', []], ['1987', []], ['nowhere', []], ['', []],
  ])('of %j are %j', (word, forms) => {
    expect(kin(word)).toEqual(forms);
  });

  test('are the same in whatever order words are asked for, and after they were kept', () => {
    const again = kinFinder(book(structuredClone(own)), []);
    for (const word of ['oil', 'bridging', 'bank', 'bridge', 'bridge']) expect(again(word)).toEqual(kin(word));
  });

  test('are none of another language, but for a word that stands in both', () => {
    const of = kinFinder(book(familiesOf(['en', 'pass passes'], ['de', 'Passes Pass Passe'])), []);
    expect(of('passe')).toEqual(['pass', 'passes']);
    const apart = kinFinder(book(familiesOf(['en', 'passes'], ['de', 'pass'])), []);
    expect(apart('pass')).toEqual([]);
  });

  test('of a segment without words are none', () => {
    expect(kinFinder(book(familiesOf()), [])('bridge')).toEqual([]);
  });
});

describe('in a newer segment', () => {
  const older = [familiesOf(['en', 'bridge bridges']), familiesOf(['en', 'bridged oil'])].map(book);

  test('a word has the forms that it has in older ones', () => {
    expect(kinFinder(book(familiesOf(['en', 'bridging'])), older)('bridging')).toEqual(['bridge', 'bridged', 'bridges']);
  });

  test('a word of older ones has those that they do not know', () => {
    const kin = kinFinder(book(familiesOf(['en', 'bridging bridge oils'])), older);
    expect(kin('bridges')).toEqual(['bridging']);
    expect(kin('bridge')).toEqual(['bridging']);
    expect(kin('oil')).toEqual(['oils']);
  });

  test('a word of older ones that stands in another language too has its forms there', () => {
    expect(kinFinder(book(familiesOf(['de', 'bridge bridgen'])), older)('bridge')).toEqual(['bridgen']);
  });
});
