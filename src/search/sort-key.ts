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
  // "!" comes before every character of an id, so that what ends here comes before what goes on.
  const counted = id.replace(/\d+|\D+/g, (run) => `${/^\d/.test(run) ? byNumber(run) : ''}${run}!`);
  return `${turned} ${counted}`;
}

/** `007` as `0017!`: how many digits the number has, and the number. */
function byNumber(run: string): string {
  const number = run.replace(/^0+/, '');
  return `${String(number.length).padStart(3, '0')}${number}!`;
}
