import type { Article } from '../model/article.ts';
import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { CitationReader } from '../model/citation.ts';
import { authorityKinds, refKey } from '../model/kinds.ts';
import type { AuthorityKind, Ref } from '../model/kinds.ts';
import type { NamesInText } from '../model/mention.ts';
import type { Authority } from '../model/record.ts';
import { Backlinks } from './backlinks.ts';
import { CitationIndex } from './citations/citation-index.ts';
import { Headlines } from './nearness/headlines.ts';
import { MentionIndex } from './mentions/mention-index.ts';
import type { NameIndex } from './names/name-index.ts';
import { newestFirst } from './order.ts';
import { PresentRecords } from './mentions/present-records.ts';
import { refsOf } from './refs.ts';
import { getOrMake } from '../model/get-or-make.ts';

/** How texts are read: the archive knows no Markdown. */
export interface TextReading {
  /** Tells where in a text its reader sees a citation. */
  readonly citations: CitationReader;
  /** The names in the text of an article. Asked when something depends on what texts name. */
  readonly names: (archive: Archive, article: Article) => NamesInText;
  /** The same of a text that was read already. */
  readonly namesKnown?: (article: Article) => NamesInText | undefined;
}

/** Words that an article prints as a person's. */
export interface QuotedIn {
  readonly article: Article;
  readonly text: string;
}

/** The whole archive, ready to be asked. No answer changes after it was made. */
export class Archive {
  readonly settings: ArchiveSettings;
  /** Published articles, newest first. */
  readonly articles: readonly Article[];
  readonly names: NameIndex;
  /** Every record that a name may mean: those with a page, and the countries of ISO 3166 that nothing names yet. */
  readonly known: readonly Authority[];
  readonly citations: CitationIndex;
  readonly backlinks: Backlinks;
  readonly mentions: MentionIndex;
  readonly headlines: Headlines;
  readonly #reading: TextReading;
  readonly #records: ReadonlyMap<string, Authority>;
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #positions: ReadonlyMap<Article, number>;
  readonly #present: PresentRecords;
  readonly #articlesOf = new Map<string, Article[]>();
  readonly #positionsOf = new Map<string, number[]>();
  readonly #quotes = new Map<string, QuotedIn[]>();

  constructor(settings: ArchiveSettings, records: readonly Authority[], names: NameIndex, articles: readonly Article[], reading: TextReading = plainReading) {
    this.settings = settings;
    this.names = names;
    this.known = records;
    this.#records = new Map(records.map((record) => [refKey(record), record]));
    this.#reading = reading;
    this.articles = newestFirst(articles);
    this.headlines = new Headlines(this.articles);
    this.#articles = new Map(this.articles.map((article) => [article.id, article]));
    this.#positions = new Map(this.articles.map((article, position) => [article, position]));
    this.articles.forEach((article, position) => {
      for (const key of refsOf(article).map(refKey)) {
        getOrMake(this.#articlesOf, key, () => []).push(article);
        getOrMake(this.#positionsOf, key, () => []).push(position);
      }
    });
    for (const article of this.articles) for (const { by, text } of article.quotes) getOrMake(this.#quotes, by, () => []).push({ article, text });
    this.mentions = new MentionIndex(this.articles, (article) => reading.names(this, article), reading.namesKnown);
    this.#present = new PresentRecords(records, this.articles, this.mentions, settings.language);
    this.backlinks = new Backlinks(authorityKinds.flatMap((kind) => this.#present.declared(kind)));
    this.citations = new CitationIndex(this.articles, this.#present.declared('sources'), reading.citations);
  }

  article(id: string): Article | undefined {
    return this.#articles.get(id);
  }

  /** Where an article stands among all, newest first; -1 for one that is none of the archive. */
  positionOf(article: Article): number {
    return this.#positions.get(article) ?? -1;
  }

  authority(ref: Ref): Authority | undefined {
    return this.#present.get(ref);
  }

  /** A record by its ref, whether or not it has a page. */
  record(ref: Ref): Authority | undefined {
    return this.recordBy(refKey(ref));
  }

  /** The same by the key of its ref. */
  recordBy(key: string): Authority | undefined {
    return this.#records.get(key);
  }

  /** The records of a kind that the site has a page for, in the alphabetical order of the archive's language. */
  authorities(kind: AuthorityKind): readonly Authority[] {
    return this.#present.of(kind);
  }

  /** Those of them that are there whatever the texts name: no text is read for them. */
  declared(kind: AuthorityKind): readonly Authority[] {
    return this.#present.declared(kind);
  }

  /** Whether the site has a page for any record of a kind. */
  has(kind: AuthorityKind): boolean {
    return this.declared(kind).length > 0 || this.authorities(kind).length > 0;
  }

  /** The articles that list a record or were printed in it, newest first. */
  articlesOf(ref: Ref): readonly Article[] {
    return this.#articlesOf.get(refKey(ref)) ?? [];
  }

  /** Where they stand among all. */
  positionsOf(ref: Ref): readonly number[] {
    return this.#positionsOf.get(refKey(ref)) ?? [];
  }

  /** Words of a person that editors confirmed, newest first. */
  quotesOf(person: string): readonly QuotedIn[] {
    return this.#quotes.get(person) ?? [];
  }

  /** The archive as readers see it: an unfinished article has no page, and a country that it alone names has none either. */
  withoutDrafts(): Archive {
    const published = this.articles.filter(({ draft }) => !draft);
    return published.length === this.articles.length ? this : new Archive(this.settings, this.known, this.names, published, this.#reading);
  }
}

/** For an archive whose texts hold no Markdown and no names. */
const plainReading: TextReading = { citations: (markdown, find) => find(markdown), names: () => ({ mentions: [], named: [] }) };
