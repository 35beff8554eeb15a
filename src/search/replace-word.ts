import type { ReadDate } from './dates/way.ts';
import { parseQuery } from './query/parse.ts';
import { isPlainWord } from './query/plain-words.ts';
import { wordsOf } from './text/words.ts';

/**
 * A query with another word in the place of one, wherever it stands as a mere word: not in quotation marks, not behind a colon or a
 * minus. The rest stays as it was typed. Where it does not stand, the other word comes to the end.
 * @param word folded, as words are compared
 */
export function withWordReplaced(query: string, readDate: ReadDate, word: string, instead: string): string {
  const places = parseQuery(query, readDate).parts.filter(isPlainWord).flatMap(({ span: [start, end] }) => {
    return wordsOf(query.slice(start, end)).filter((one) => one.word === word).map(({ from, to }) => [start + from, start + to] as const);
  });
  if (places.length === 0) return `${query} ${instead}`.trim();
  return places.reduceRight((text, [from, to]) => `${text.slice(0, from)}${instead}${text.slice(to)}`, query);
}
