import type { Article } from '../../model/article.ts';
import type { CitationIndex, CitedIssue } from './citation-index.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/** That one of two articles cites the issue of the other. */
export interface CrossCitation {
  /** Whether it is the other that cites. */
  readonly byOther: boolean;
  /** The day of the cited issue where it has several articles, so that nobody can tell which was meant; else undefined. */
  readonly oneOf: string | undefined;
}

/** An issue with more articles than this is crowded. */
const mostOfIssue = 50;

/** The articles that an article cites and those that cite it, with how they do, but for issues of very many; of those that cite it, the newest. */
export function crossCitations(citations: CitationIndex, article: Article, limit: number): ReadonlyMap<Article, readonly CrossCitation[]> {
  const found = new Map<Article, CrossCitation[]>();
  for (const issue of citations.citedIn(article)) {
    if (isCrowded(issue)) continue;
    const citation = { byOther: false, oneOf: oneOf(citations, issue, article) };
    for (const other of citations.cited(issue, article)) getOrMake(found, other, () => []).push(citation);
  }
  if (isCrowded(citations.issueOf(article))) return found;
  for (const { citing, oneOf: day } of citedBy(citations, article, limit)) getOrMake(found, citing, () => []).push({ byOther: true, oneOf: day });
  return found;
}

/** Whether a citation of an issue says little of any of its articles. */
function isCrowded(issue: CitedIssue | undefined): boolean {
  return issue !== undefined && issue.articles.length > mostOfIssue;
}

/** An article that cites the issue of another. */
export interface CitedBy {
  readonly citing: Article;
  readonly oneOf: CrossCitation['oneOf'];
}

/** The newest articles that cite the issue of an article, at most `limit`; the article itself is none of them. */
export function citedBy(citations: CitationIndex, article: Article, limit = Infinity): readonly CitedBy[] {
  const issue = citations.issueOf(article);
  if (issue === undefined) return [];
  return issue.citedBy.slice(0, limit).filter((citing) => citing !== article).map((citing) => ({ citing, oneOf: oneOf(citations, issue, citing) }));
}

function oneOf(citations: CitationIndex, issue: CitedIssue, citing: Article): string | undefined {
  const others = issue.articles.length - (citations.issueOf(citing) === issue ? 1 : 0);
  return others > 1 ? issue.day : undefined;
}
