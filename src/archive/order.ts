import type { Article } from '../model/article.ts';
import { dateKey } from '../model/dates/date.ts';

/** Newest first; the id decides between equals, so the order is total. */
export function newestFirst(articles: readonly Article[]): Article[] {
  const keyed = articles.map((article) => ({ article, key: dateKey(article.date) }));
  keyed.sort((a, b) => (a.key === b.key ? compareIds(a.article.id, b.article.id) : a.key < b.key ? 1 : -1));
  return keyed.map(({ article }) => article);
}

/** Code-unit order, but with runs of digits by their number: `reuters-9` before `reuters-10`. */
export function compareIds(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [x = '', y = ''] = [left[index], right[index]];
    if (x === y) continue;
    if (/^\d/.test(x) && /^\d/.test(y)) {
      const [m, n] = [x.replace(/^0+/, ''), y.replace(/^0+/, '')];
      if (m.length !== n.length) return m.length - n.length;
      if (m !== n) return m < n ? -1 : 1;
    }
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
}
