import { companionsOf } from '../archive/companions.ts';
import type { Authority } from '../model/record.ts';
import { coverageOf } from './coverage.ts';
import type { CoverageBar } from './coverage.ts';
import { articleCount, articleEntry, authorityLink, countedLink, refLink } from './entries.ts';
import type { ArticleEntry, CountedLink, Link } from './entries.ts';
import { identifiersOf } from './identifiers.ts';
import { firstPassage } from './passages.ts';
import { periodLink, periodsOfRecord } from './period-view.ts';
import { printedView } from './printed-view.ts';
import type { PrintedView } from './printed-view.ts';
import type { Site } from './site.ts';
import type { TextsRead } from './texts-read.ts';
import { wantedOf } from './wanted-view.ts';
import type { WantedEntry } from './wanted-view.ts';

/** A line of a list of facts: what it is, and the texts or links that say it. */
export interface Fact {
  readonly term: string;
  readonly values: readonly { readonly text: string; readonly href?: string | undefined; readonly lang?: string | undefined; /** Where an office was held. */ readonly at?: Link | undefined; readonly note?: string | undefined }[];
}

/** The page of a person, country, organisation, topic or source, but for the text of its record. */
export interface EntityView {
  readonly name: string;
  readonly kind: string;
  readonly counted: string;
  readonly facts: readonly Fact[];
  readonly coverage: readonly CoverageBar[];
  readonly companions: readonly { readonly title: string; readonly links: readonly CountedLink[] }[];
  readonly narrower: readonly CountedLink[];
  readonly narrowerTitle: string;
  readonly newest: readonly ArticleEntry[];
  readonly printed: PrintedView;
  /** The stretches that the list is parted by; empty where the newest are all. */
  readonly periods: readonly CountedLink[];
  readonly wanted: readonly WantedEntry[];
}

const companionsShown = 8;
const newestShown = 20;

export function entityView(site: Site, texts: TextsRead, record: Authority): EntityView {
  const { archive, locale } = site;
  const words = locale.words;
  const articles = archive.articlesOf(record);
  const periods = periodsOfRecord(articles);
  const companions = companionsOf(archive, record, companionsShown);
  return {
    name: record.name,
    kind: words.kind[record.kind],
    counted: locale.count(words.count.articles, articles.length),
    facts: factsOf(site, record),
    coverage: coverageOf(site, articles),
    companions: [...companions].filter(([, found]) => found.length > 0).map(([kind, found]) => ({
      title: words.kinds[kind],
      links: found.map(({ record: other, shared }) => ({ ...authorityLink(site, other), ...articleCount(site, shared) })),
    })),
    narrower: archive.narrowerOf(record).map((other) => countedLink(site, other)),
    narrowerTitle: record.kind === 'topics' ? words.entity.narrower : words.entity.parts,
    newest: (periods.length > 0 ? articles.slice(0, newestShown) : articles).map((article) => ({ ...articleEntry(site, article), passage: firstPassage(site, texts, article, record) })),
    printed: printedView(site, texts, record),
    periods: periods.map((period) => periodLink(site, period, record)),
    wanted: record.kind === 'sources' ? wantedOf(site, record.id) : [],
  };
}

function factsOf(site: Site, record: Authority): Fact[] {
  const { locale } = site;
  const words = locale.words.entity;
  const links = (found: readonly (Link | undefined)[]) => found.filter((link) => link !== undefined);
  const broader = record.broader === undefined ? undefined : refLink(site, record.broader);
  const state = record.kind === 'countries';
  const facts: Fact[] = [
    {
      term: words.otherForms,
      values: record.variants.map(({ form, kind, language }) => ({
        text: form,
        lang: language,
        note: kind === 'alternative' ? undefined : [locale.words.variantKinds[kind], ...(language === undefined ? [] : [locale.languageName(language)])].join(', '),
      })),
    },
    { term: words.shortForms, values: record.short.map((text) => ({ text })) },
    { term: words.roles, values: rolesOf(site, record) },
    { term: record.kind === 'topics' ? words.broaderTopic : words.broader, values: links([broader]) },
    { term: words.countries, values: links(record.countries.map((id) => refLink(site, { kind: 'countries', id }))) },
    { term: state ? words.from : words.born, values: record.from === undefined ? [] : [{ text: locale.date(record.from) }] },
    { term: state ? words.to : words.died, values: record.to === undefined ? [] : [{ text: locale.date(record.to) }] },
    { term: state ? words.code : words.cited, values: record.code === undefined ? [] : [{ text: record.code }] },
    { term: words.identifiers, values: identifiersOf(record) },
  ];
  // A country of ISO 3166 alone has a dozen names from a table; only an editor's own are worth a reader's time.
  return facts.filter(({ term, values }) => values.length > 0 && !(term === words.otherForms && record.file === undefined));
}

function rolesOf(site: Site, record: Authority): Fact['values'] {
  const { locale } = site;
  const words = locale.words.date;
  return record.roles.map(({ title, organisation, country, from, to }) => {
    const years = from !== undefined && to !== undefined ? words.span(locale.date(from), locale.date(to))
      : from !== undefined ? words.since(locale.date(from))
        : to !== undefined ? words.until(locale.date(to)) : undefined;
    const at = organisation ?? country;
    return { text: title, at: at === undefined ? undefined : refLink(site, at), note: years };
  });
}
