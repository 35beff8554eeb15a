import type { WantedIssue } from '../../archive/citations/citation-index.ts';
import { wantedAnchor } from '../addresses/addresses.ts';
import { articleEntry, refLink } from '../entries.ts';
import type { ArticleEntry, Link } from '../entries.ts';
import type { Site } from '../site.ts';
import { toldApart } from '../told-apart.ts';

/** An issue that articles cite and the archive lacks. */
export interface WantedEntry {
  readonly source: Link;
  /** Its place on the list of wanted issues. */
  readonly href: string;
  readonly anchor: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly date: string;
  readonly counted: string;
  readonly citedBy: readonly ArticleEntry[];
}

/** All wanted issues, or those of one source. */
export function wantedOf(site: Site, source?: string): readonly WantedEntry[] {
  return site.archive.citations.wanted().filter((issue) => source === undefined || issue.source === source).map((issue) => wantedEntry(site, issue));
}

function wantedEntry(site: Site, { source, day, citedBy }: WantedIssue): WantedEntry {
  const { locale, addresses } = site;
  return {
    source: refLink(site, { kind: 'sources', id: source }) ?? { href: addresses.home(), text: source },
    href: addresses.wanted({ source, day }),
    anchor: wantedAnchor({ source, day }),
    day,
    date: locale.dates.period(day),
    counted: locale.count(locale.words.count.cited, citedBy.length),
    citedBy: toldApart(site, citedBy, citedBy.map((article) => articleEntry(site, article))),
  };
}
