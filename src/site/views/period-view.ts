import type { Period } from '../../archive/periods.ts';
import type { Article } from '../../model/article.ts';
import type { Authority } from '../../model/record.ts';
import type { ListOf } from '../addresses/list-path.ts';
import { calendarOf } from '../calendar.ts';
import type { Calendar } from '../calendar.ts';
import { articleEntry, authorityLink, shownMoment } from '../entries.ts';
import type { ArticleEntry, CountedLink, Link, ListedEntry } from '../entries.ts';
import { firstPassage } from '../passages.ts';
import { monthsOf, periodLink } from '../period-link.ts';
import type { Site } from '../site.ts';
import { listedIn, neighboursOf } from '../stretches.ts';
import type { PlacedPeriod } from '../stretches.ts';
import type { TextsRead } from '../texts-read.ts';
import { toldApart } from '../told-apart.ts';

/** A page that lists a stretch of time: its articles, or the links to the stretches it is parted into. */
export interface PeriodView {
  /** The ways up: the list as a whole, and the longer stretches around this one that have a page, the longest first. */
  readonly trail: readonly Link[];
  /** The stretch, in words. */
  readonly title: string;
  readonly counted: string;
  /** Where the list has several: the search among them, or for the name that they have. */
  readonly among: Link | undefined;
  /** Of a year that is parted, its months in order. */
  readonly months: readonly CountedLink[];
  /** Of a month that is parted, its days. */
  readonly calendar: Calendar | undefined;
  /** On the page of a day they leave out what it says itself: its date, but for the time, and the archive's only source. */
  readonly entries: readonly ListedEntry[];
  /** Whether the entries are only those known too roughly for any of the parts. */
  readonly roughly: boolean;
  /** Who cites the issue that came out on this day, newest first; for a day of a source. */
  readonly citedBy: readonly ArticleEntry[];
  readonly earlier: CountedLink | undefined;
  readonly later: CountedLink | undefined;
}

/** Whose articles a page lists, and how it shows each. */
export interface ListedBy extends ListOf {
  /** The ways to the list as a whole. */
  readonly whole: readonly Link[];
  /** The search for what the list has in a stretch of time. */
  readonly search: (key: string) => Link;
  readonly entry: (article: Article) => ArticleEntry;
}

/** As the list of what is filed under a record shows an article: with the sentence that names the record. */
export function filedBy(site: Site, texts: TextsRead, record: Authority): ListedBy {
  const entry = (article: Article) => ({ ...articleEntry(site, article), passage: firstPassage(site, texts, article, record) });
  return { ref: record, list: 'filed', whole: [authorityLink(site, record)], search: (key) => searchAmong(site, key, record), entry };
}

function searchAmong({ addresses, locale }: Site, key: string, record?: Authority): Link {
  return { href: addresses.searchIn(key, record), text: locale.words.record.among };
}

/** @param of the record whose list it is; none for the whole archive */
export function periodView(site: Site, place: PlacedPeriod, of?: ListedBy): PeriodView {
  const { locale, addresses } = site;
  const { period, around } = place;
  const { earlier, later } = neighboursOf(place);
  const neighbour = (other: Period | undefined) => (other === undefined ? undefined : periodLink(site, other, of));
  const citing = of?.ref.kind === 'sources' && of.list === 'filed' ? (site.archive.citations.issue(of.ref.id, period.key)?.citedBy ?? []) : [];
  const listed = listedIn(period);
  const title = locale.dates.period(period.key);
  const entry = of?.entry ?? ((article: Article) => articleEntry(site, article));
  return {
    trail: [
      ...(of?.whole ?? [{ href: addresses.index('articles'), text: locale.words.index.byTime }]),
      ...around.map(({ key }, at) => ({ href: addresses.period(key, of), text: at === 0 ? locale.dates.period(key) : locale.dates.shortPeriod(key) })),
    ],
    title,
    counted: locale.count(locale.words.count.articles, period.articles.length),
    among: period.articles.length > 1 ? of?.search(period.key) ?? searchAmong(site, period.key) : undefined,
    months: period.key.length === 4 ? monthsOf(site, period, of) : [],
    calendar: period.key.length === 7 && period.parts.length > 0 ? calendarOf(site, period, of) : undefined,
    roughly: listed === period.rest,
    entries: period.key.length === 10 ? listed.map((article) => onItsDay(site, article, entry(article), title)) : toldApart(site, listed, listed.map(entry)),
    citedBy: toldApart(site, citing, citing.map((article) => articleEntry(site, article))),
    earlier: neighbour(earlier),
    later: neighbour(later),
  };
}

function onItsDay(site: Site, article: Article, { href, text, lang, note, passage, source }: ArticleEntry, day: string): ListedEntry {
  const moment = shownMoment(site, article.date);
  const date = moment.text === day ? moment.time : moment;
  return { href, text, lang, note, passage, ...(date !== undefined && { date }), ...(!hasOneSource(site) && { source }) };
}

/** Whether all articles are of one source, which the page of a day then need not name. */
export function hasOneSource({ archive }: Site): boolean {
  return archive.declared('sources').length === 1;
}
