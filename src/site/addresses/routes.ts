import { days } from '../../archive/periods.ts';
import type { Period } from '../../archive/periods.ts';
import type { CitedIssue } from '../../archive/citations/citation-index.ts';
import type { Article } from '../../model/article.ts';
import { authorityKinds, isAuthorityKind } from '../../model/kinds.ts';
import type { Authority } from '../../model/record.ts';
import { listPath, periodPath } from './list-path.ts';
import type { RecordList } from './list-path.ts';
import { flatten, periodsOfArchive, periodsOfNamed, periodsOfRecord, placed } from '../stretches.ts';
import type { PlacedPeriod } from '../stretches.ts';
import type { Site } from '../site.ts';

/** A page of a record: the record's own, one of the lists by time of what is filed there, or one of those of the texts that name it. */
export interface RecordRoute {
  readonly record: Authority;
  readonly list: RecordList;
  /** Undefined for the record's own page, and for the one from which all texts that name it are reached. */
  readonly period: Period | undefined;
  /** Empty where there is no stretch. */
  readonly siblings: PlacedPeriod['siblings'];
  readonly around: PlacedPeriod['around'];
}

const whole = { period: undefined, siblings: [], around: [] };

/** Every page of every record. */
export function recordRoutes(site: Site): readonly RecordRoute[] {
  const records = authorityKinds.flatMap((kind) => site.archive.authorities(kind));
  return [...filedRoutes(site, records), ...namedRoutes(site, records)];
}

/** Records' own pages and what is filed there. Only a list too long for a page is parted; a cited issue of several articles has its day's page anyhow. */
function filedRoutes({ archive }: Site, records: readonly Authority[]): readonly RecordRoute[] {
  const issues = Map.groupBy(archive.citations.several(), ({ source }) => source);
  return records.flatMap((record) => {
    const articles = archive.articlesOf(record);
    const periods = flatten(periodsOfRecord(articles));
    const cited = record.kind === 'sources' ? (issues.get(record.id) ?? []) : [];
    const all = cited.length === 0 ? periods : withIssues(periods, cited, articles);
    return [{ record, list: 'filed' as const, ...whole }, ...placed(all).map((route) => ({ record, list: 'filed' as const, ...route }))];
  });
}

/** The texts that name a record, by time, where they are too many for its own page. */
function namedRoutes(site: Site, records: readonly Authority[]): readonly RecordRoute[] {
  return records.flatMap((record) => {
    const periods = flatten(periodsOfNamed(site, record));
    return periods.length === 0 ? [] : [{ record, list: 'named' as const, ...whole }, ...placed(periods).map((route) => ({ record, list: 'named' as const, ...route }))];
  });
}

/** The stretches of a source's list and the days of its cited issues, newest first among those of one length. */
function withIssues(periods: readonly Period[], issues: readonly CitedIssue[], articles: readonly Article[]): readonly Period[] {
  const known = new Set(periods.map(({ key }) => key));
  const byDay = days(articles);
  const added = issues.flatMap(({ day }) => (known.has(day) ? [] : byDay.get(day) ?? []));
  return [...periods, ...added].sort((a, b) => (a.key < b.key ? 1 : -1));
}

/** The stretches of the whole archive: every year and month has a page, and a day where its month is too long for one. */
export function periodRoutes({ archive }: Site): readonly PlacedPeriod[] {
  return placed(flatten(periodsOfArchive(archive.articles)));
}

/** The paths of all pages, from the root of the archive and without slashes at their ends; the empty one is the front page. */
export function allPaths(site: Site): readonly string[] {
  return [...settledPaths(site), ...namedPaths(site)];
}

/** The paths of the pages that are there whatever the texts name: no text is read for them. */
export function settledPaths(site: Site): readonly string[] {
  const { archive } = site;
  return [
    '', 'articles', 'search', 'search/help', 'about', 'wanted',
    ...archive.articles.map(({ id }) => `articles/${id}`),
    ...authorityKinds,
    ...filedRoutes(site, authorityKinds.flatMap((kind) => archive.declared(kind))).map(pathOf),
    ...periodRoutes(site).map(({ period }) => periodPath(period.key)),
  ];
}

/** The paths of the pages that are there because texts name something. All texts are read for them. */
export function namedPaths(site: Site): readonly string[] {
  const { archive } = site;
  const declared = new Set(archive.declared('countries'));
  return [
    ...filedRoutes(site, archive.authorities('countries').filter((country) => !declared.has(country))),
    ...namedRoutes(site, authorityKinds.flatMap((kind) => archive.authorities(kind))),
  ].map(pathOf);
}

/** Whether a path can be one of `namedPaths`, as far as can be told without reading a text. */
export function mayBeNamed({ archive }: Site, path: string): boolean {
  const [kind = '', id = '', ...rest] = path.split('/');
  const record = isAuthorityKind(kind) ? archive.record({ kind, id }) : undefined;
  return record !== undefined && (rest.length === 0 ? record.file === undefined : rest[0] === 'named');
}

function pathOf({ record, list, period }: RecordRoute): string {
  return listPath({ ref: record, list }, period?.key);
}
