import { coverageOf } from '../coverage.ts';
import type { CoverageBar } from '../coverage.ts';
import type { CountedLink, Link } from '../entries.ts';
import { monthsOf, periodLink } from '../period-link.ts';
import { periodsOfArchive } from '../stretches.ts';
import type { Site } from '../site.ts';
import { tallyOf } from '../years.ts';

/** The whole archive by time: its years, newest first, with their months in order. */
export interface TimeView {
  readonly counted: string;
  readonly coverage: readonly CoverageBar[];
  /** Of the texts that name a record: the search for its name. */
  readonly search: Link | undefined;
  readonly years: readonly { readonly year: CountedLink; readonly months: readonly CountedLink[] }[];
}

export function timeView(site: Site): TimeView {
  const { archive } = site;
  const periods = periodsOfArchive(archive.articles);
  return {
    counted: tallyOf(site, archive.articles),
    coverage: coverageOf(site, { articles: archive.articles, periods }),
    search: undefined,
    years: periods.map((period) => ({ year: periodLink(site, period), months: monthsOf(site, period) })),
  };
}
