import { unitOf } from '../model/dates/unit-of.ts';
import type { AuthorityKind } from '../model/kinds.ts';
import type { SheetOf } from '../site/documents.ts';
import { shownHead } from '../site/head.ts';
import { indexView } from '../site/views/index-view.ts';
import { periodView } from '../site/views/period-view.ts';
import type { PlacedPeriod } from '../site/stretches.ts';
import type { Site } from '../site/site.ts';
import { timeView } from '../site/views/time-view.ts';
import { wantedOf } from '../site/views/wanted-view.ts';

/** Every record of a kind. */
export function indexSheet(site: Site, kind: AuthorityKind): SheetOf<'index'> {
  const { index, kinds } = site.locale.words;
  const view = indexView(site, kind);
  const title = index.all(kinds[kind]);
  return { document: 'index', head: shownHead(site, { title, description: index.counted(title, view.counted), path: site.addresses.index(kind) }), view };
}

/** The whole archive by time. */
export function timeSheet(site: Site): SheetOf<'time'> {
  const { index } = site.locale.words;
  const view = timeView(site);
  const title = index.byTime;
  return { document: 'time', head: shownHead(site, { title, description: index.counted(title, view.counted), path: site.addresses.index('articles') }), view, title, of: undefined };
}

/** A year, a month or a day of the whole archive. */
export function periodSheet(site: Site, place: PlacedPeriod): SheetOf<'period'> {
  const { index } = site.locale.words;
  const { key } = place.period;
  const title = index.articlesOf[unitOf(key)](site.locale.dates.period(key));
  const view = periodView(site, place);
  return { document: 'period', head: shownHead(site, { title, description: index.counted(title, view.counted), path: site.addresses.period(key) }), view };
}

/** The cited issues that the archive lacks. */
export function wantedSheet(site: Site): SheetOf<'wanted'> {
  const { archive, locale, addresses } = site;
  const { wanted, count } = locale.words;
  const entries = wantedOf(site);
  return { document: 'wanted', head: shownHead(site, { title: wanted.title, description: wanted.intro, path: addresses.wanted() }), cited: archive.citations.any, counted: locale.count(count.issues, entries.length), entries };
}
