import { partByTime } from '../archive/periods.ts';
import type { Period } from '../archive/periods.ts';
import type { Article } from '../model/article.ts';
import type { ListOf } from './addresses.ts';
import { articleCount, articleEntry } from './entries.ts';
import type { ArticleEntry, CountedLink } from './entries.ts';
import { firstPassage } from './passages.ts';
import { pageful } from './site.ts';
import type { Site } from './site.ts';
import type { TextsRead } from './texts-read.ts';

/** A page that lists a stretch of time: its articles, or the links to the stretches it is parted into. */
export interface PeriodView {
  /** The stretch, in words. */
  readonly title: string;
  readonly counted: string;
  readonly parts: readonly CountedLink[];
  readonly entries: readonly ArticleEntry[];
  /** Whether the entries are only those known too roughly for any of the parts. */
  readonly roughly: boolean;
  /** Who cites the issue that came out on this day, newest first; for a day of a source. */
  readonly citedBy: readonly ArticleEntry[];
  readonly earlier: CountedLink | undefined;
  readonly later: CountedLink | undefined;
}

/** The stretches that the list of a record is parted by. Only a list too long for a page has any. */
export function periodsOfRecord(articles: readonly Article[]): readonly Period[] {
  return articles.length > pageful ? parted(articles, false) : [];
}

/** The stretches of the whole archive: every year and every month of it has a page. */
export function periodsOfArchive(articles: readonly Article[]): readonly Period[] {
  return parted(articles, true);
}

const known = { byMonth: new WeakMap<readonly Article[], readonly Period[]>(), asNeeded: new WeakMap<readonly Article[], readonly Period[]>() };

/** Lists of an archive never change, and each is asked about by several pages. */
function parted(articles: readonly Article[], months: boolean): readonly Period[] {
  const before = months ? known.byMonth : known.asNeeded;
  let periods = before.get(articles);
  if (periods === undefined) {
    periods = partByTime(articles, { pageful, months });
    before.set(articles, periods);
  }
  return periods;
}

/** A tree of stretches as a list, each before its parts. */
export function flatten(periods: readonly Period[]): readonly Period[] {
  return periods.flatMap((period) => [period, ...flatten(period.parts)]);
}

/** Whose articles a page lists, and how it shows each. */
export interface ListedBy extends ListOf {
  readonly entry: (article: Article) => ArticleEntry;
}

/** As the list of what is filed under a record shows an article: with the sentence that names the record. */
export function filedBy(site: Site, texts: TextsRead, ref: ListOf['ref']): ListedBy {
  return { ref, list: 'filed', entry: (article) => ({ ...articleEntry(site, article), passage: firstPassage(site, texts, article, ref) }) };
}

/**
 * @param siblings the stretches of the same length, newest first, among which earlier and later are found
 * @param of the record whose list it is; none for the whole archive
 */
export function periodView(site: Site, period: Period, siblings: readonly Period[], of?: ListedBy): PeriodView {
  const { locale } = site;
  const { earlier, later } = neighboursOf(period, siblings);
  const neighbour = (other: Period | undefined) => (other === undefined ? undefined : periodLink(site, other, of));
  const citing = of?.ref.kind === 'sources' && of.list === 'filed' ? (site.archive.citations.issue(of.ref.id, period.key)?.citedBy ?? []) : [];
  const listed = listedIn(period);
  return {
    title: locale.dates.period(period.key),
    counted: locale.count(locale.words.count.articles, period.articles.length),
    parts: period.parts.map((part) => periodLink(site, part, of, true)),
    roughly: listed === period.rest,
    entries: listed.map(of?.entry ?? ((article) => articleEntry(site, article))),
    citedBy: citing.map((article) => articleEntry(site, article)),
    earlier: neighbour(earlier),
    later: neighbour(later),
  };
}

/** The articles whose entries the page of a stretch shows. */
export function listedIn({ articles, parts, rest }: Period): readonly Article[] {
  return parts.length === 0 || articles.length <= pageful ? articles : rest;
}

/** @param siblings the stretches of the same length, newest first */
export function neighboursOf({ key }: Period, siblings: readonly Period[]): { readonly earlier: Period | undefined; readonly later: Period | undefined } {
  const at = siblings.findIndex((sibling) => sibling.key === key);
  return { earlier: siblings[at + 1], later: at > 0 ? siblings[at - 1] : undefined };
}

export function periodLink(site: Site, { key, articles }: Period, of?: ListOf, short = false): CountedLink {
  const { dates } = site.locale;
  return { href: site.addresses.period(key, of), text: short ? dates.shortPeriod(key) : dates.period(key), ...articleCount(site, articles.length) };
}
