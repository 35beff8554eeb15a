import { dayNumber } from '../../model/dates/day-number.ts';
import type { Days, SegmentHead } from '../format/segment-head.ts';
import type { ListedArticle } from './contents.ts';

/** @param articles newest first */
export function daysOf(articles: readonly ListedArticle[]): Days {
  const days: number[] = [];
  let [last, lastWritten] = [0, ''];
  for (const { date: { first } } of articles) {
    const day = first === lastWritten ? last : dayNumber(first);
    if (days.length > 0 && day === last) days[days.length - 1] = (days.at(-1) ?? 0) + 1;
    else days.push(days.length === 0 ? day : last - day, 1);
    [last, lastWritten] = [day, first];
  }
  return days;
}

export function roughOf(articles: readonly ListedArticle[]): SegmentHead['rough'] {
  return articles.flatMap(({ date }, number) => (date.last === date.first ? [] : [[number, dayNumber(date.last)] as const]));
}
