import type { Article } from '../model/article.ts';

/** A stretch of the calendar that a list is parted by: a year, a month `YYYY-MM` or a day `YYYY-MM-DD`. */
export interface Period {
  /** `1987`, `1987-03` or `1987-03-19`. */
  readonly key: string;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The stretches that it is parted into when it is too long for a page, newest first; else empty. */
  readonly parts: readonly Period[];
  /** What is known too roughly for any of the parts: an article of "1987" in a year that is parted into months. */
  readonly rest: readonly Article[];
}

const keyLengths = [4, 7, 10] as const;

export interface Parting {
  /** A stretch with more articles than this is parted further. */
  readonly pageful: number;
  /** Whether every year is parted into its months, however few its articles. */
  readonly months: boolean;
}

/**
 * Parts a list by time: into years, and a year or month that is too long for a page into months or days. An article is filed
 * under the first day it can be of.
 * @param articles newest first
 */
export function partByTime(articles: readonly Article[], parting: Parting): readonly Period[] {
  return groupBy(articles, 4).map(([key, group]) => periodOf(key, group, parting, 1));
}

/** The shortest of the stretches of a list that holds an article of it. */
export function narrowestWith(periods: readonly Period[], article: Article): Period | undefined {
  const period = periods.find(({ key }) => article.date.first.startsWith(key));
  if (period === undefined) return undefined;
  const part = narrowestWith(period.parts, article);
  return part !== undefined && knownTo(article, part.key.length) ? part : period;
}

/** Every day that a list can be parted into, by its key. */
export function days(articles: readonly Article[]): ReadonlyMap<string, Period> {
  const precise = articles.filter((article) => knownTo(article, 10));
  return new Map(groupBy(precise, 10).map(([key, group]) => [key, { key, articles: group, parts: [], rest: [] }]));
}

function periodOf(key: string, articles: readonly Article[], parting: Parting, depth: number): Period {
  const length = keyLengths[depth];
  const short = articles.length <= parting.pageful && !(parting.months && depth === 1);
  if (short || length === undefined) return { key, articles, parts: [], rest: [] };
  const precise = articles.filter((article) => knownTo(article, length));
  const parts = groupBy(precise, length).map(([part, group]) => periodOf(part, group, parting, depth + 1));
  return { key, articles, parts, rest: articles.filter((article) => !knownTo(article, length)) };
}

function knownTo(article: Article, length: number): boolean {
  const { first, last, parts } = article.date;
  return parts.length === 2 || first.slice(0, length) === last.slice(0, length);
}

function groupBy(articles: readonly Article[], length: number): [string, Article[]][] {
  return [...Map.groupBy(articles, ({ date }) => date.first.slice(0, length))];
}
