import type { Article } from '../model/article.ts';
import { dateKey } from '../model/date.ts';

/**
 * A text by which an ascending sort in code-unit order is the order of every list on the site: newest first, then by id with
 * its numbers taken as numbers. So the order of a search is total, and the one that readers know. The digits of the date are
 * turned round (9 for 0), because Pagefind turns a descending order round as a whole, ids and all. The key is no number as
 * Pagefind understands one, which it would round.
 */
export function newestFirstKey({ date, id }: Pick<Article, 'date' | 'id'>): string {
  const turned = dateKey(date).replace(/\d/g, (digit) => String(9 - Number(digit)));
  // "!" comes before every character of an id, and ends a number before a longer one with the same beginning.
  const counted = id.replace(/\d+/g, (digits) => `${String(digits.replace(/^0+/, '').length).padStart(3, '0')}${digits}!`);
  return `${turned} ${counted}`;
}
