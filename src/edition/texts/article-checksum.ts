import { sha256Of } from '../../kept/stamp.ts';
import type { Article } from '../../model/article.ts';
import { getOrMake } from '../../model/get-or-make.ts';

const known = new WeakMap<Article, string>();

/**
 * SHA-256 of all that an article is: its fields with the records that they name, and its text. Articles never change, and each
 * is asked about more than once.
 */
export function articleChecksum(article: Article): string {
  return getOrMake(known, article, () => sha256Of(JSON.stringify(article)));
}
