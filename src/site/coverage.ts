import type { Period } from '../archive/periods.ts';
import type { Article } from '../model/article.ts';
import { pad } from '../model/dates/calendar.ts';
import { dayNumber, dayOf } from '../model/dates/day-number.ts';
import type { ListOf } from './addresses/list-path.ts';
import { articleCount } from './entries.ts';
import type { Site } from './site.ts';
import { flatten } from './stretches.ts';

/** One bar of the picture of coverage over time. */
export interface CoverageBar {
  /** `1987`, `1987-03` or `1987-03-19`. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** "3 articles". */
  readonly counted: string;
  /** The period and its count in words: what the bar says when it is pointed at, and a line of the figures. */
  readonly title: string;
  /** From 0 to 100, against the highest bar. */
  readonly height: number;
  /** What it counts, as a list; undefined where there is nothing, and where nothing lists it. */
  readonly href: string | undefined;
}

/** A list that is drawn. */
export interface DrawnList {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The stretches of it that have a page. */
  readonly periods: readonly Period[];
  /** Whose list it is; undefined for the whole archive. */
  readonly of?: ListOf | undefined;
}

/** As many months, or days, as a small picture can show. */
const mostMonths = 36;
const mostDays = 62;

/**
 * How many articles each year has; each month where all lie within three years, and each day within two months, if every
 * article is known so well. Stretches without articles have a bar of no height, so that the axis is true.
 */
export function coverageOf(site: Site, list: DrawnList): readonly CoverageBar[] {
  const { locale } = site;
  const { articles } = list;
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
  const leadsTo = linksInto(site, list);
  return keys.map((key) => {
    const count = counts.get(key) ?? 0;
    const label = locale.dates.period(key);
    const { counted } = articleCount(site, count);
    return {
      key,
      label,
      count,
      counted,
      title: locale.words.record.coverageOf(counted, label),
      height: Math.ceil((count / highest) * 100),
      href: count === 0 ? undefined : leadsTo(key),
    };
  });
}

/**
 * Where the articles of a stretch are listed: on its own page, or else where the search finds them. The search cannot be narrowed to
 * texts that name a record, so of those the page of a longer stretch must do.
 */
function linksInto({ addresses }: Site, { periods, of }: DrawnList): (key: string) => string | undefined {
  const pages = new Set(flatten(periods).map(({ key }) => key));
  return (key) => {
    if (pages.has(key)) return addresses.period(key, of);
    if (of?.list !== 'named') return addresses.searchIn(key, of?.ref);
    const longer = [key.slice(0, 7), key.slice(0, 4)].find((one) => pages.has(one));
    return longer && addresses.period(longer, of);
  };
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
  const from = dayNumber(first);
  const length = dayNumber(last) - from + 1;
  return length > mostDays ? undefined : Array.from({ length }, (_, index) => dayOf(from + index));
}

function yearsBetween(first: string, last: string): string[] {
  const from = Number(first.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, index) => pad(from + index, 4));
}

function monthsBetween(first: string, last: string): string[] {
  return yearsBetween(first, last)
    .flatMap((year) => Array.from({ length: 12 }, (_, month) => `${year}-${pad(month + 1, 2)}`))
    .filter((key) => key >= first.slice(0, 7) && key <= last.slice(0, 7));
}
