import { subjectKinds } from '../../model/kinds.ts';
import { articleEntry, countedLink } from '../entries.ts';
import type { ArticleEntry, CountedLink, Link } from '../entries.ts';
import { feedOf } from '../feed-link.ts';
import { periodLink } from '../period-link.ts';
import { periodsOfArchive } from '../stretches.ts';
import { summaryOf } from '../printed.ts';
import type { LinePart } from '../printed.ts';
import type { Site } from '../site.ts';
import { toldApart } from '../told-apart.ts';
import { wantedOf } from './wanted-view.ts';
import type { WantedEntry } from './wanted-view.ts';

/** The front page: the newest articles, who and what is written of most, and the years. */
export interface HomeView {
  readonly newest: readonly (ArticleEntry & { readonly summary: LinePart | undefined })[];
  readonly feed: Link | undefined;
  readonly most: readonly { readonly title: string; readonly all: { readonly href: string; readonly text: string }; readonly links: readonly CountedLink[] }[];
  readonly years: readonly CountedLink[];
  /** The most wanted of the issues that articles cite and the archive lacks. */
  readonly wanted: readonly WantedEntry[];
}

const newestShown = 12;
const mostShown = 8;
const wantedShown = 5;

export function homeView(site: Site): HomeView {
  const { archive, locale, addresses } = site;
  const words = locale.words;
  const newest = archive.articles.slice(0, newestShown);
  return {
    newest: toldApart(site, newest, newest.map((article) => ({ ...articleEntry(site, article), summary: summaryOf(site, article) }))),
    feed: feedOf(site),
    most: subjectKinds.filter((kind) => archive.has(kind)).map((kind) => ({
      title: words.kinds[kind],
      all: { href: addresses.index(kind), text: words.index.all(words.kinds[kind]) },
      links: archive.declared(kind)
        .map((record) => countedLink(site, record))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .slice(0, mostShown),
    })),
    years: periodsOfArchive(archive.articles).map((period) => periodLink(site, period)),
    wanted: wantedOf(site).slice(0, wantedShown),
  };
}
