import { dayNumber } from '../format/day-number.ts';
import type { Days, SegmentHead } from '../format/segment-head.ts';
import type { IndexedArticle } from './indexed-article.ts';

/** @param articles newest first */
export function daysOf(articles: readonly IndexedArticle[]): Days {
  const days: number[] = [];
  let last = 0;
  for (const { date } of articles) {
    const day = dayNumber(date.first);
    if (days.length > 0 && day === last) days[days.length - 1] = (days.at(-1) ?? 0) + 1;
    else days.push(days.length === 0 ? day : last - day, 1);
    last = day;
  }
  return days;
}

export function roughOf(articles: readonly IndexedArticle[]): SegmentHead['rough'] {
  return articles.flatMap(({ date }, number) => (date.last === date.first ? [] : [[number, dayNumber(date.last)] as const]));
}
