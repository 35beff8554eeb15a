import type { FamilyBook } from './family-book.ts';

/**
 * Which words are forms of the same word. Of a word that older segments have only those are told that they do not know for its forms:
 * a search asks all segments. In code-unit order, without the word itself.
 * @param own the words of a segment
 * @param older those of all older ones
 */
export function kinFinder(own: FamilyBook, older: readonly FamilyBook[]): (word: string) => readonly string[] {
  if (older.length === 0) return (word) => own.kinOf(word);
  const olderWordsOf = (family: string) => older.flatMap((book) => book.wordsOf(family));
  return (word) => {
    const then = older.flatMap((book) => book.familiesOf(word));
    const now = own.familiesOf(word);
    const kin = new Set([...own.kinOf(word), ...then.flatMap((family) => own.wordsOf(family)), ...now.flatMap(olderWordsOf)]);
    kin.delete(word);
    return [...kin.difference(new Set(then.flatMap(olderWordsOf)))].sort();
  };
}
