import type { Article } from '../../model/article.ts';
import { citationFinder, withoutOverlap } from '../../model/citation.ts';
import type { Citation, CitationFinder, CitationReader } from '../../model/citation.ts';
import { compareTexts } from '../../model/compare-texts.ts';
import { isExact } from '../../model/dates/date.ts';
import type { Authority } from '../../model/record.ts';
import { compareIds } from '../order.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/** An issue of a source that articles cite. */
export interface CitedIssue {
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The archive's articles of it, in the order of the archive; may be empty. */
  readonly articles: readonly Article[];
  /** The articles that cite it, newest first; one of the issue itself may be among them. */
  readonly citedBy: readonly Article[];
}

/** A cited issue of which the archive lacks what is cited. */
export type WantedIssue = Omit<CitedIssue, 'articles'>;

/**
 * Which issues the articles cite, and which articles those are. A source without a `citation` pattern is cited by none, an article
 * is of an issue only when its day is certain, and no article cites itself.
 */
export class CitationIndex {
  readonly #finders: ReadonlyMap<string, CitationFinder>;
  readonly #issues = new Map<string, Article[]>();
  readonly #cited = new Map<string, CitedIssue & { readonly citedBy: Article[] }>();
  readonly #cites = new Map<Article, CitedIssue[]>();
  readonly #wanted: readonly WantedIssue[];

  /**
   * @param articles newest first
   * @param read tells where in an article's text its reader sees a citation
   */
  constructor(articles: readonly Article[], sources: readonly Authority[], read: CitationReader) {
    this.#finders = new Map(sources.flatMap((source) => (source.citation === undefined
      ? []
      : [[source.id, citationFinder(source.id, source.citation, source.code ?? source.name)] as const])));
    if (this.#finders.size > 0) this.#index(articles, read);
    this.#wanted = this.#findWanted();
  }

  /** The citations in a stretch of text that was printed by `last` (`YYYY-MM-DD`) at the latest, in its order; none overlaps another. */
  find(text: string, last: string): Citation[] {
    return withoutOverlap([...this.#finders.values()].flatMap((finder) => finder(text, last)));
  }

  /** What a citation in an article leads to: the archive's articles of the cited issue but itself. */
  cited({ source, day }: Pick<Citation, 'source' | 'day'>, citing: Article): readonly Article[] {
    return (this.#issues.get(issueKey(source, day)) ?? []).filter((article) => article !== citing);
  }

  /** An issue that articles cite, whether the archive has it or not. */
  issue(source: string, day: string): CitedIssue | undefined {
    return this.#cited.get(issueKey(source, day));
  }

  /** The cited issue that an article is of. */
  issueOf({ source, date }: Article): CitedIssue | undefined {
    return isExact(date) ? this.issue(source, date.first) : undefined;
  }

  /** The issues that an article cites, each once, in the order of its text. */
  citedIn(article: Article): readonly CitedIssue[] {
    return this.#cites.get(article) ?? [];
  }

  /** The cited issues of which the archive has several articles. */
  several(): readonly CitedIssue[] {
    return [...this.#cited.values()].filter(({ articles }) => articles.length > 1);
  }

  /** Whether an article cites any issue. */
  get any(): boolean {
    return this.#cited.size > 0;
  }

  /** The most wanted first, then by day and source. */
  wanted(): readonly WantedIssue[] {
    return this.#wanted;
  }

  #index(articles: readonly Article[], read: CitationReader): void {
    for (const article of articles) {
      if (!this.#finders.has(article.source) || !isExact(article.date)) continue;
      getOrMake(this.#issues, issueKey(article.source, article.date.first), () => []).push(article);
    }
    for (const article of articles) {
      const issues = new Set(read(article.body, (text) => this.find(text, article.date.last)).map((citation) => this.#citedIssue(citation)));
      for (const { citedBy } of issues) citedBy.push(article);
      if (issues.size > 0) this.#cites.set(article, [...issues]);
    }
  }

  #citedIssue({ source, day }: Citation): CitedIssue & { readonly citedBy: Article[] } {
    const key = issueKey(source, day);
    const issue = this.#cited.get(key) ?? { source, day, articles: this.#issues.get(key) ?? [], citedBy: [] };
    this.#cited.set(key, issue);
    return issue;
  }

  #findWanted(): WantedIssue[] {
    return [...this.#cited.values()].flatMap(({ source, day, citedBy }): WantedIssue[] => {
      const wantedBy = citedBy.filter((article) => this.cited({ source, day }, article).length === 0);
      return wantedBy.length === 0 ? [] : [{ source, day, citedBy: wantedBy }];
    }).sort((a, b) => b.citedBy.length - a.citedBy.length || compareTexts(a.day, b.day) || compareIds(a.source, b.source));
  }
}

function issueKey(source: string, day: string): string {
  return `${source} ${day}`;
}
