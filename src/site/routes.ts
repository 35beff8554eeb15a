import type { Period } from '../archive/periods.ts';
import { authorityKinds } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import { periodPath } from './addresses.ts';
import { flatten, periodsOfArchive, periodsOfRecord } from './period-view.ts';
import type { Site } from './site.ts';

/** A page of a record: the record's own, or one of the stretches its list is parted by. */
export interface RecordRoute {
  readonly record: Authority;
  /** Undefined for the record's own page. */
  readonly period: Period | undefined;
  /** The stretches of the same length, newest first. */
  readonly siblings: readonly Period[];
}

/** Every page of every record. Only a list too long for a page is parted. */
export function recordRoutes({ archive }: Site): readonly RecordRoute[] {
  return authorityKinds.flatMap((kind) => archive.authorities(kind)).flatMap((record) => {
    const periods = flatten(periodsOfRecord(archive.articlesOf(record)));
    return [{ record, period: undefined, siblings: [] }, ...withSiblings(periods).map((route) => ({ record, ...route }))];
  });
}

/** A page of the whole archive's articles by time. */
export type PeriodRoute = Required<Pick<RecordRoute, 'siblings'>> & { readonly period: Period };

/** The stretches of the whole archive: every year and month has a page, and a day where its month is too long for one. */
export function periodRoutes({ archive }: Site): readonly PeriodRoute[] {
  return withSiblings(flatten(periodsOfArchive(archive.articles)));
}

function withSiblings(periods: readonly Period[]): PeriodRoute[] {
  const byLength = Map.groupBy(periods, ({ key }) => key.length);
  return periods.map((period) => ({ period, siblings: byLength.get(period.key.length) ?? [] }));
}

/** The paths of all pages, from the root of the archive and without slashes at their ends; the empty one is the front page. */
export function allPaths(site: Site): readonly string[] {
  const { archive } = site;
  return [
    '', 'articles', 'search', 'about', 'wanted',
    ...archive.articles.map(({ id }) => `articles/${id}`),
    ...authorityKinds,
    ...recordRoutes(site).map(({ record, period }) => [record.kind, record.id, ...(period === undefined ? [] : [periodPath(period.key)])].join('/')),
    ...periodRoutes(site).map(({ period }) => periodPath(period.key)),
  ];
}
