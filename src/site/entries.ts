import type { Article } from '../model/article.ts';
import { machineTime } from '../model/dates/clock-time.ts';
import type { Ref } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import type { SentenceParts } from '../names/sentence.ts';
import { langOf } from './printed.ts';
import type { Site } from './site.ts';

/** A link with its words. */
export interface Link {
  readonly href: string;
  readonly text: string;
  /** BCP 47, where the words are not in the page's language. */
  readonly lang?: string | undefined;
}

/** A date for a `time` element: in words, and in EDTF where HTML understands that. */
export interface ShownDate {
  readonly text: string;
  readonly machine: string | undefined;
  /** The time of day, where it is shown. */
  readonly time?: { readonly text: string; readonly machine: string } | undefined;
}

/** The sentence in which a text names a record, with a link to the place. */
export interface Passage extends SentenceParts {
  readonly href: string;
  readonly lang: string | undefined;
}

/** An article as a list shows it. */
export interface ArticleEntry extends Link {
  readonly date: ShownDate;
  readonly source: string;
  readonly note?: string | undefined;
  /** The sentence in which the text first names what the list is about. */
  readonly passage?: Passage | undefined;
}

/** An article in a list that need not say of each what is true of all. */
export type ListedEntry = Omit<ArticleEntry, 'date' | 'source'> & Partial<Pick<ArticleEntry, 'date' | 'source'>>;

/** A record with the number of its articles. */
export interface CountedLink extends Link {
  readonly count: number;
  /** The number as the language writes it. */
  readonly shown: string;
  /** "3 articles". */
  readonly counted: string;
  /** Where these articles are found, where they are no page's own, and what to say of them to whoever hears the number alone. */
  readonly found?: { readonly href: string; readonly told: string } | undefined;
}

export function shownDate({ locale }: Site, date: Article['date']): ShownDate {
  const { edtf, parts } = date;
  const machine = parts.length === 1 && parts[0].season === undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(edtf) ? edtf : parts[0].time === undefined ? undefined : date.first;
  return { text: locale.date(date), machine };
}

/** A date with the time of day, where it tells one. */
export function shownMoment(site: Site, date: Article['date']): ShownDate {
  const text = site.locale.dates.time(date);
  return { ...shownDate(site, date), ...(text !== undefined && { time: { text, machine: machineTime(date) } }) };
}

export function articleEntry(site: Site, article: Article, note?: string): ArticleEntry {
  const { archive, addresses } = site;
  return {
    href: addresses.article(article.id),
    text: article.title,
    lang: langOf(site, article.language),
    date: shownDate(site, article.date),
    source: archive.authority({ kind: 'sources', id: article.source })?.name ?? article.source,
    note,
  };
}

export function authorityLink({ addresses }: Site, record: Authority): Link {
  return { href: addresses.authority(record), text: record.name };
}

/** The link to a record by its ref, or undefined for a record without a page. */
export function refLink(site: Site, ref: Ref): Link | undefined {
  const record = site.archive.authority(ref);
  return record === undefined ? undefined : authorityLink(site, record);
}

export function countedLink(site: Site, record: Authority): CountedLink {
  const count = site.archive.articlesOf(record).length;
  return { ...authorityLink(site, record), ...articleCount(site, count) };
}

/** The number of some articles, for a link that leads to them. */
export function articleCount({ locale }: Site, count: number): Pick<CountedLink, 'count' | 'shown' | 'counted'> {
  return { count, shown: locale.number(count), counted: locale.count(locale.words.count.articles, count) };
}
