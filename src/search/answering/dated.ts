import { pageful } from '../../site/site.ts';
import type { DateReader } from '../dates/date-reader.ts';
import { articlesInDays } from '../engine/days.ts';
import type { Segment } from '../engine/segment.ts';
import { dayNumber } from '../../model/dates/day-number.ts';
import type { DateFound } from '../protocol.ts';
import { periodOf } from '../query/period.ts';
import { isPlainWord } from '../query/plain-words.ts';
import type { Query, Span } from '../query/query.ts';
import { withoutPart } from '../query/rest.ts';

/** Dates that are shown above the results. */
const mostDates = 2;

/** What dates are found with. */
export interface Calendar {
  readonly dates: DateReader;
  readonly segments: readonly Dated[];
}

/** The dates in a query that articles may be of. @param typed what was taken apart */
export function datesIn(typed: string, query: Query, { dates: reader, segments }: Calendar): readonly DateFound[] {
  const dates = reader.find(plainPlaces(typed, query)).map(({ stretch: { from, to }, span }): DateFound => {
    const listed = from === to ? listedIn(segments, from) : undefined;
    return {
      from,
      to,
      typed: typed.slice(...span),
      articles: listed ?? mayBeOf(segments, from, to),
      page: listed !== undefined,
      rest: withoutPart(typed, { span: wholeWords(typed, span) }),
    };
  });
  return dates.filter(({ articles }) => articles > 0).slice(0, mostDates);
}

/** A place in a query with the signs around it, up to white space. */
function wholeWords(query: string, [from, to]: Span): Span {
  const end = query.indexOf(' ', to);
  return [query.lastIndexOf(' ', from) + 1, end < 0 ? query.length : end];
}

/** A query with a sign that is no part of a date in place of all that is no mere word. */
function plainPlaces(typed: string, { parts }: Query): string {
  let at = 0;
  const kept = parts.filter(isPlainWord).map(({ span: [from, to] }) => {
    const between = typed.slice(at, from).replace(/\S/g, '\0');
    at = to;
    return between + typed.slice(from, to);
  });
  return kept.join('') + typed.slice(at).replace(/\S/g, '\0');
}

type Dated = Pick<Segment, 'head' | 'days'>;

/**
 * How many articles the page of a day, a month or a year lists; undefined where there is none, and where the days of the articles do
 * not tell: an article that is not known to the day may stand there or elsewhere.
 * @param key `1987`, `1987-03` or `1987-03-15`
 */
export function listedIn(segments: readonly Dated[], key: string): number | undefined {
  if (key.length === 10 && (listedIn(segments, key.slice(0, 7)) ?? 0) <= pageful) return undefined;
  const { first, last } = daysOf(key, key);
  let listed = 0;
  for (const { head, days } of segments) {
    const rough = new Map(head.rough);
    for (const [article, day] of days.entries()) {
      if (day < first || day > last) continue;
      if (key.length > 4 && (rough.get(article) ?? day) > last) return undefined;
      listed += 1;
    }
  }
  return listed === 0 ? undefined : listed;
}

/** How many articles may be of the days from one date to another. */
export function mayBeOf(segments: readonly Dated[], from: string, to: string): number {
  return segments.reduce((sum, segment) => sum + articlesInDays(segment, daysOf(from, to)).reduce((count, mark) => count + mark, 0), 0);
}

function daysOf(from: string, to: string): { first: number; last: number } {
  return { first: dayNumber(periodOf(from)?.firstDay ?? ''), last: dayNumber(periodOf(to)?.lastDay ?? '') };
}
