import { narrowestWith, partByTime } from '../archive/periods.ts';
import type { Period } from '../archive/periods.ts';
import type { Article } from '../model/article.ts';
import type { Ref } from '../model/kinds.ts';
import { namedShown, pageful } from './site.ts';
import type { Site } from './site.ts';
import { getOrMake } from '../model/get-or-make.ts';

/** The stretches that the list of a record is parted by. Only a list too long for a page has any. */
export function periodsOfRecord(articles: readonly Article[]): readonly Period[] {
  return articles.length > pageful ? parted(articles, false) : [];
}

/** The stretches that the texts naming a record are parted by, filed there or not. There are some only where its own page does not show all. */
export function periodsOfNamed({ archive }: Site, ref: Ref): readonly Period[] {
  const named = archive.mentions.articlesNaming(ref);
  return named.length > namedShown ? parted(named, false) : [];
}

/** The stretches of the whole archive: every year and every month of it has a page. */
export function periodsOfArchive(articles: readonly Article[]): readonly Period[] {
  return parted(articles, true);
}

const known = { byMonth: new WeakMap<readonly Article[], readonly Period[]>(), asNeeded: new WeakMap<readonly Article[], readonly Period[]>() };

/**
 * Lists of an archive never change, and each is asked about by several pages.
 * @param months whether every year is parted into its months; else only what is too long for a page is parted further
 */
function parted(articles: readonly Article[], months: boolean): readonly Period[] {
  return getOrMake(months ? known.byMonth : known.asNeeded, articles, () => partByTime(articles, { pageful, months }));
}

/** The shortest stretch of the whole archive that has a page and lists an article. */
export function narrowestListing({ archive }: Site, article: Article): Period | undefined {
  return narrowestWith(periodsOfArchive(archive.articles), article);
}

/** A tree of stretches as a list, each before its parts. */
export function flatten(periods: readonly Period[]): readonly Period[] {
  return periods.flatMap((period) => [period, ...flatten(period.parts)]);
}

/** A stretch of a list that has a page, and those of the list that stand about it. */
export interface PlacedPeriod {
  readonly period: Period;
  /** The stretches of the same length, newest first. */
  readonly siblings: readonly Period[];
  /** The longer stretches around it, the longest first. */
  readonly around: readonly Period[];
}

/** The stretches of a list, each with those about it. @param periods newest first among those of one length */
export function placed(periods: readonly Period[]): readonly PlacedPeriod[] {
  const byKey = new Map(periods.map((period) => [period.key, period]));
  const byLength = Map.groupBy(periods, ({ key }) => key.length);
  return periods.map((period) => ({
    period,
    siblings: byLength.get(period.key.length) ?? [],
    around: [4, 7].filter((length) => length < period.key.length).flatMap((length) => byKey.get(period.key.slice(0, length)) ?? []),
  }));
}

/** The articles whose entries the page of a stretch shows. */
export function listedIn({ articles, parts, rest }: Period): readonly Article[] {
  return parts.length === 0 || articles.length <= pageful ? articles : rest;
}

export function neighboursOf({ period: { key }, siblings }: Pick<PlacedPeriod, 'period' | 'siblings'>): { readonly earlier: Period | undefined; readonly later: Period | undefined } {
  const at = siblings.findIndex((sibling) => sibling.key === key);
  return { earlier: siblings[at + 1], later: siblings[at - 1] };
}
