import type { Article } from '../model/article.ts';
import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { CitationReader } from '../model/citation.ts';
import { authorityKinds, refKey, subjectKinds } from '../model/kinds.ts';
import type { AuthorityKind, Ref } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import type { ArticleSource, AuthoritySource, RejectedRecord } from '../model/source-file.ts';
import type { Problems } from '../problems/collector.ts';
import { resolveArticles } from './articles.ts';
import { gatherAuthorities } from './authorities.ts';
import { Backlinks } from './backlinks.ts';
import { CitationIndex } from './citation-index.ts';
import { put } from './grouping.ts';
import type { NameIndex } from './name-index.ts';
import { newestFirst } from './order.ts';

/** What an archive is made from: validated files and the settings they stand under. */
export interface ArchiveSources {
  readonly settings: ArchiveSettings;
  readonly articles: readonly ArticleSource[];
  readonly authorities: readonly AuthoritySource[];
  readonly rejected: readonly RejectedRecord[];
}

/** Words that an article prints as a person's. */
export interface QuotedIn {
  readonly article: Article;
  readonly text: string;
}

/** The whole archive, ready to be asked. Nothing in it changes after it was made. */
export class Archive {
  readonly settings: ArchiveSettings;
  /** Published articles, newest first. */
  readonly articles: readonly Article[];
  readonly names: NameIndex;
  /** Every record that a name may mean: those with a page, and the countries of ISO 3166 that nothing names yet. */
  readonly known: readonly Authority[];
  readonly citations: CitationIndex;
  readonly backlinks: Backlinks;
  readonly #read: CitationReader;
  readonly #records: ReadonlyMap<string, Authority>;
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #positions: ReadonlyMap<Article, number>;
  readonly #authorities: ReadonlyMap<string, Authority>;
  readonly #byKind: ReadonlyMap<AuthorityKind, readonly Authority[]>;
  readonly #articlesOf = new Map<string, Article[]>();
  readonly #quotes = new Map<string, QuotedIn[]>();

  constructor(settings: ArchiveSettings, records: readonly Authority[], names: NameIndex, articles: readonly Article[], read: CitationReader = asOneText) {
    this.settings = settings;
    this.names = names;
    this.known = records;
    this.#records = new Map(records.map((record) => [refKey(record), record]));
    this.#read = read;
    this.articles = newestFirst(articles);
    this.#articles = new Map(this.articles.map((article) => [article.id, article]));
    this.#positions = new Map(this.articles.map((article, position) => [article, position]));
    for (const article of this.articles) for (const ref of refsOf(article)) put(this.#articlesOf, refKey(ref), article);
    for (const article of this.articles) for (const { by, text } of article.quotes) put(this.#quotes, by, { article, text });
    const present = presentRecords(records, this.articles);
    const collator = new Intl.Collator([settings.language, 'en']);
    present.sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
    this.#authorities = new Map(present.map((record) => [refKey(record), record]));
    this.#byKind = new Map(authorityKinds.map((kind) => [kind, present.filter((record) => record.kind === kind)]));
    this.backlinks = new Backlinks(present);
    this.citations = new CitationIndex(this.articles, this.authorities('sources'), read);
  }

  article(id: string): Article | undefined {
    return this.#articles.get(id);
  }

  /** Where an article stands among all, newest first; -1 for one that is none of the archive. */
  positionOf(article: Article): number {
    return this.#positions.get(article) ?? -1;
  }

  authority(ref: Ref): Authority | undefined {
    return this.#authorities.get(refKey(ref));
  }

  /** A record by its ref, whether or not it has a page. */
  record(ref: Ref): Authority | undefined {
    return this.#records.get(refKey(ref));
  }

  /** The records of a kind that the site has a page for, in the alphabetical order of the archive's language. */
  authorities(kind: AuthorityKind): readonly Authority[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** The articles that list a record or were printed in it, newest first. */
  articlesOf(ref: Ref): readonly Article[] {
    return this.#articlesOf.get(refKey(ref)) ?? [];
  }

  /** Words of a person that editors confirmed, newest first. */
  quotesOf(person: string): readonly QuotedIn[] {
    return this.#quotes.get(person) ?? [];
  }

  /** The archive as readers see it: an unfinished article has no page, and a country that it alone names has none either. */
  withoutDrafts(): Archive {
    const published = this.articles.filter(({ draft }) => !draft);
    return published.length === this.articles.length ? this : new Archive(this.settings, this.known, this.names, published, this.#read);
  }
}

/** For an archive whose texts hold no Markdown. */
const asOneText: CitationReader = (markdown, find) => find(markdown);

/** Every record that an article names: its source and its subjects. */
export function refsOf(article: Article): Ref[] {
  return [{ kind: 'sources', id: article.source }, ...subjectKinds.flatMap((kind) => article[kind].map((id) => ({ kind, id })))];
}

/** Records with a file have a page; a country known from ISO 3166 alone has one when something names it. */
function presentRecords(records: readonly Authority[], articles: readonly Article[]): Authority[] {
  const named = new Set<string>();
  for (const article of articles) {
    for (const id of article.countries) named.add(refKey({ kind: 'countries', id }));
    for (const { ref } of article.mentions) if (ref !== undefined) named.add(refKey(ref));
  }
  for (const { file, countries, roles } of records) {
    if (file === undefined) continue;
    for (const id of countries) named.add(refKey({ kind: 'countries', id }));
    for (const { country } of roles) if (country !== undefined) named.add(refKey(country));
  }
  return records.filter((record) => record.file !== undefined || named.has(refKey(record)));
}

/**
 * Makes the archive out of what was read; what does not fit goes to `problems`.
 * @param drafts whether drafts are taken in, as an editor wants them while writing
 * @param read tells where in a text its reader sees a citation
 */
export function buildArchive(sources: ArchiveSources, problems: Problems, drafts: boolean, read?: CitationReader): Archive {
  const { records, names, resolver } = gatherAuthorities(sources.authorities, sources.rejected, sources.settings, problems);
  const articles = resolveArticles(sources.articles, resolver, sources.settings);
  const archive = new Archive(sources.settings, records, names, articles, read);
  return drafts ? archive : archive.withoutDrafts();
}
