import { sha256Of } from '../../kept/stamp.ts';
import type { Article } from '../../model/article.ts';

const known = new WeakMap<Article, string>();

/**
 * SHA-256 of all that an article is: its fields with the records that they name, and its text. Articles never change, and each
 * is asked about more than once.
 */
export function articleChecksum(article: Article): string {
  let sum = known.get(article);
  if (sum === undefined) {
    sum = sha256Of(JSON.stringify(article));
    known.set(article, sum);
  }
  return sum;
}
