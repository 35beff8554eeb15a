import type { Article } from '../model/article.ts';
import { citationFinder } from '../model/citation.ts';
import type { Citation, CitationFinder } from '../model/citation.ts';
import { isExact } from '../model/date.ts';
import type { Authority } from '../model/record.ts';
import { compareIds } from './order.ts';

/** An issue of a source that articles cite and the archive lacks. */
export interface WantedIssue {
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The articles that cite it, newest first. */
  readonly citedBy: readonly Article[];
}

/** Which issues the articles cite, and which articles those are. A source without a `citation` pattern is cited by none. */
export class CitationIndex {
  readonly #finders: ReadonlyMap<string, CitationFinder>;
  readonly #issues = new Map<string, Article[]>();
  readonly #wanted: readonly WantedIssue[];

  constructor(articles: readonly Article[], sources: readonly Authority[]) {
    this.#finders = new Map(sources.flatMap((source) => (source.citation === undefined
      ? []
      : [[source.id, citationFinder(source.id, source.citation, source.code ?? source.name)] as const])));
    for (const article of articles) {
      if (!this.#finders.has(article.source) || !isExact(article.date)) continue;
      const key = issueKey(article.source, article.date.first);
      this.#issues.set(key, [...(this.#issues.get(key) ?? []), article]);
    }
    this.#wanted = this.#findWanted(articles);
  }

  /** The citations in a text that was printed by `last` (`YYYY-MM-DD`) at the latest, in the order of the text. */
  find(text: string, last: string): Citation[] {
    return [...this.#finders.values()].flatMap((finder) => finder(text, last)).sort((a, b) => a.index - b.index);
  }

  /** The archive's articles of the cited issue. */
  articlesOf(citation: Pick<Citation, 'source' | 'day'>): readonly Article[] {
    return this.#issues.get(issueKey(citation.source, citation.day)) ?? [];
  }

  /** The most wanted first, then by day and source. */
  wanted(): readonly WantedIssue[] {
    return this.#wanted;
  }

  #findWanted(articles: readonly Article[]): WantedIssue[] {
    if (this.#finders.size === 0) return [];
    const missing = new Map<string, { source: string; day: string; citedBy: Set<Article> }>();
    for (const article of articles) {
      for (const { source, day } of this.find(article.body, article.date.last)) {
        if (this.articlesOf({ source, day }).length > 0) continue;
        const key = issueKey(source, day);
        const entry = missing.get(key) ?? { source, day, citedBy: new Set() };
        entry.citedBy.add(article);
        missing.set(key, entry);
      }
    }
    return [...missing.values()].map(({ source, day, citedBy }) => ({ source, day, citedBy: [...citedBy] }))
      .sort((a, b) => b.citedBy.length - a.citedBy.length || (a.day < b.day ? -1 : a.day > b.day ? 1 : compareIds(a.source, b.source)));
  }
}

function issueKey(source: string, day: string): string {
  return `${source} ${day}`;
}
