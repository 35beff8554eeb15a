import { companionsOf } from '../../archive/companions.ts';
import type { Authority } from '../../model/record.ts';
import { coverageOf } from '../coverage.ts';
import type { CoverageBar } from '../coverage.ts';
import { articleCount, authorityLink, countedLink } from '../entries.ts';
import type { ArticleEntry, CountedLink, Link } from '../entries.ts';
import { factsOf } from '../facts.ts';
import type { Fact } from '../facts.ts';
import { feedOf } from '../feed-link.ts';
import { officesAt, recordsOfCountry } from '../fellow-records.ts';
import type { GroupedLinks, Office } from '../fellow-records.ts';
import { periodLink } from '../period-link.ts';
import { searchForName } from './named-view.ts';
import { filedBy } from './period-view.ts';
import { periodsOfRecord } from '../stretches.ts';
import { langOf } from '../printed.ts';
import { printedView } from './printed-view.ts';
import type { PrintedView } from './printed-view.ts';
import type { Site } from '../site.ts';
import type { TextsRead } from '../texts-read.ts';
import { toldApart } from '../told-apart.ts';
import { wantedOf } from './wanted-view.ts';
import type { WantedEntry } from './wanted-view.ts';
import { namedBesides, tallyOfRecord } from '../years.ts';

/** The page of a person, country, organisation, topic or source, but for the text of its record. */
export interface RecordView {
  readonly name: string;
  readonly kind: string;
  /** BCP 47: the language of the record's text, where it is not the page's. */
  readonly textLang: string | undefined;
  /** How many articles are filed under it, and of which years, and how many name it where that is another number. */
  readonly counted: string;
  readonly facts: readonly Fact[];
  readonly coverage: readonly CoverageBar[];
  readonly coverageTitle: string;
  readonly companions: readonly GroupedLinks[];
  /** For a country: its people, its organisations, its sources. */
  readonly ofCountry: readonly GroupedLinks[];
  /** Who holds or held what here. */
  readonly offices: readonly Office[];
  readonly narrower: readonly CountedLink[];
  readonly narrowerTitle: string;
  readonly newest: readonly ArticleEntry[];
  /** Where several articles are filed under it: the search among them. */
  readonly among: Link | undefined;
  readonly feed: Link | undefined;
  /** Where no article is filed under it and no text names it: the search for its name, in case a form is missing. */
  readonly search: Link | undefined;
  readonly printed: PrintedView;
  /** The stretches that the list is parted by; empty where the newest are all. */
  readonly periods: readonly CountedLink[];
  readonly wanted: readonly WantedEntry[];
}

const companionsShown = 8;
const newestShown = 20;

export function recordView(site: Site, texts: TextsRead, record: Authority): RecordView {
  const { archive, addresses, locale } = site;
  const words = locale.words;
  const articles = archive.articlesOf(record);
  const periods = periodsOfRecord(articles);
  const newest = periods.length > 0 ? articles.slice(0, newestShown) : articles;
  const printed = printedView(site, texts, record);
  const companions = companionsOf(archive, record, companionsShown);
  return {
    name: record.name,
    kind: words.kind[record.kind],
    textLang: langOf(site, archive.settings.language),
    counted: tallyOfRecord(site, record),
    facts: factsOf(site, record),
    coverage: coverageOf(site, { articles, periods, of: { ref: record, list: 'filed' } }),
    coverageTitle: namedBesides(site, record) === undefined ? words.record.coverage : words.record.coverageFiled,
    companions: [...companions].filter(([, found]) => found.length > 0).map(([kind, found]) => ({
      title: words.kinds[kind],
      links: found.map(({ record: other, shared }) => ({
        ...authorityLink(site, other),
        ...articleCount(site, shared),
        found: bothFound(site, record, other, shared),
      })),
    })),
    ofCountry: recordsOfCountry(site, record),
    offices: officesAt(site, record),
    narrower: archive.backlinks.narrowerOf(record).map((other) => countedLink(site, other)),
    narrowerTitle: record.kind === 'topics' ? words.record.narrower : words.record.parts,
    newest: toldApart(site, newest, newest.map(filedBy(site, texts, record).entry)),
    among: articles.length > 1 ? { href: addresses.searchOf(record), text: words.record.among } : undefined,
    feed: feedOf(site, record),
    printed,
    search: articles.length > 0 || printed.alsoNamed !== undefined ? undefined : searchForName(site, record),
    periods: periods.map((period) => periodLink(site, period, { ref: record, list: 'filed' })),
    wanted: record.kind === 'sources' ? wantedOf(site, record.id) : [],
  };
}

/**
 * The search for the articles that are filed under two records. It would find more than these under the second of two of a kind that
 * anything is narrower than.
 */
function bothFound(site: Site, record: Authority, other: Authority, shared: number): CountedLink['found'] {
  const { archive, addresses, locale } = site;
  if (record.kind === other.kind && archive.backlinks.narrowerOf(other).length > 0) return undefined;
  return {
    href: addresses.searchBoth(record, other),
    told: locale.words.record.together(articleCount(site, shared).counted, locale.list([record.name, other.name])),
  };
}
