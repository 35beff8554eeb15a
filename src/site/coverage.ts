import type { Article } from '../model/article.ts';
import type { Site } from './site.ts';

/** One bar of the picture of coverage over time. */
export interface CoverageBar {
  /** `1987`, `1987-03` or `1987-03-19`. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** The period and its count in words: what the bar says when it is pointed at, and a line of the figures. */
  readonly title: string;
  /** From 0 to 100, against the highest bar. */
  readonly height: number;
}

/** As many months, or days, as a small picture can show. */
const mostMonths = 36;
const mostDays = 62;

/**
 * How many articles each year has; each month where all lie within three years, and each day within two months, if every
 * article is known so well. Stretches without articles have a bar of no height, so that the axis is true.
 * @param articles newest first
 */
export function coverageOf({ locale }: Site, articles: readonly Article[]): readonly CoverageBar[] {
  const last = articles[0]?.date.first;
  const first = articles.at(-1)?.date.first;
  if (first === undefined || last === undefined) return [];
  const keys = keysBetween(first, last, articles.reduce((least, { date }) => Math.min(least, knownTo(date)), 10));
  const length = keys[0]?.length;
  const counts = new Map<string, number>();
  for (const { date } of articles) {
    const key = date.first.slice(0, length);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const highest = Math.max(...counts.values());
  return keys.map((key) => {
    const count = counts.get(key) ?? 0;
    const label = locale.dates.period(key);
    return { key, label, count, title: locale.words.entity.coverageOf(locale.count(locale.words.count.articles, count), label), height: Math.ceil((count / highest) * 100) };
  });
}

/** @param known the length of the finest key by which all that lies between is known */
function keysBetween(first: string, last: string, known: number): string[] {
  const days = known < 10 ? undefined : daysBetween(first, last);
  if (days !== undefined) return days;
  const months = known < 7 ? undefined : monthsBetween(first, last);
  return months !== undefined && months.length <= mostMonths ? months : yearsBetween(first, last);
}

/** The length of the finest key, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, that is sure of a date. */
function knownTo({ first, last }: Article['date']): 4 | 7 | 10 {
  return first === last ? 10 : first.slice(0, 7) === last.slice(0, 7) ? 7 : 4;
}

function daysBetween(first: string, last: string): string[] | undefined {
  const [from, to] = [Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`)];
  const length = (to - from) / 86_400_000 + 1;
  return length > mostDays ? undefined : Array.from({ length }, (_, index) => new Date(from + index * 86_400_000).toISOString().slice(0, 10));
}

function yearsBetween(first: string, last: string): string[] {
  const from = Number(first.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, index) => String(from + index).padStart(4, '0'));
}

function monthsBetween(first: string, last: string): string[] {
  return yearsBetween(first, last)
    .flatMap((year) => Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`))
    .filter((key) => key >= first.slice(0, 7) && key <= last.slice(0, 7));
}
