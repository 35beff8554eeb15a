import { mostDaysApart } from '../model/apart.ts';
import type { Article } from '../model/article.ts';
import { refKey } from '../model/kinds.ts';
import type { Ref } from '../model/kinds.ts';
import type { Archive } from './archive.ts';
import { refsOf } from './archive.ts';
import { crossCitations } from './cross-citations.ts';
import type { CrossCitation } from './cross-citations.ts';
import { Few } from './few.ts';

/** An article near to another, and what makes it so. */
export interface Related {
  readonly article: Article;
  /** How the two cite each other. */
  readonly citations: readonly CrossCitation[];
  /** The records that both have, the rarest first. */
  readonly shared: readonly Ref[];
}

/** What nearness is told from. */
export type RelatedSource = Pick<Archive, 'articles' | 'articlesOf' | 'citations' | 'positionOf'>;

/** Of the articles of a record, as many before and after one are looked at: it bounds the work, and what is farther off in time would not rank. */
export const reach = 100;

interface Scored {
  readonly other: Article;
  /** Where it stands among all. */
  readonly position: number;
  readonly citations: readonly CrossCitation[];
  readonly score: number;
}

/**
 * The articles nearest to one. First those that it cites or that cite it, in half of the places and those that would stay free;
 * then those that share records: each record counts the more the fewer articles have it, and the sum falls with the days
 * between. Nearness in a place is by citation that leaves no doubt, then by that sum; of equals the newer comes first. The source is no sign of nearness.
 */
export function relatedTo(archive: RelatedSource, article: Article, limit: number): readonly Related[] {
  const sums = sharedWeights(archive, article);
  const scoreOf = (other: Article) => (sums.get(other) ?? 0) / (1 + mostDaysApart(article.date, other.date) / 365);
  const crossed = crossCitations(archive.citations, article, 2 * reach);
  const others = [...sums.keys()].reduce((count, other) => (crossed.has(other) ? count : count + 1), 0);
  const citing = [...crossed].map(([other, citations]): Scored => ({ other, position: archive.positionOf(other), citations, score: scoreOf(other) }))
    .sort((a, b) => Number(inDoubt(a)) - Number(inDoubt(b)) || byScore(a, b)).slice(0, Math.max(Math.ceil(limit / 2), limit - others));
  const first = new Set(citing.map(({ other }) => other));
  const few = new Few(limit - citing.length, byScore);
  for (const [other, sum] of sums) if (few.reaches(sum) && !first.has(other)) few.offer({ other, position: archive.positionOf(other), citations: crossed.get(other) ?? [], score: scoreOf(other) });
  return [...citing, ...few.found].map(({ other, citations }) => ({ article: other, citations, shared: sharedBy(archive, article, other) }));
}

/** The sum of the weights of the records shared with each article within reach. */
function sharedWeights(archive: RelatedSource, article: Article): Map<Article, number> {
  const sums = new Map<Article, number>();
  for (const ref of subjectsOf(article)) {
    const all = archive.articlesOf(ref);
    const weight = weightOf(all.length, archive.articles.length);
    for (const other of around(archive, all, article)) if (other !== article) sums.set(other, (sums.get(other) ?? 0) + weight);
  }
  return sums;
}

/**
 * How much a record counts that `count` of `total` articles have: by each half of a halving. Counts are rounded to half powers of two,
 * so that one article more changes hardly any weight, and with it hardly any page.
 */
export function weightOf(count: number, total: number): number {
  return roundedCount(total) - roundedCount(count) + 0.5;
}

/** The logarithm of a count, rounded to halves. */
export function roundedCount(count: number): number {
  return Math.round(2 * Math.log2(count)) / 2;
}

/** The articles within reach of one in a list in the archive's order. */
function around(archive: RelatedSource, list: readonly Article[], article: Article): readonly Article[] {
  if (list.length <= reach) return list;
  const position = archive.positionOf(article);
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = list[middle];
    if (at !== undefined && archive.positionOf(at) < position) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(low - reach, 0), low + reach + 1);
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.position - b.position;
}

function inDoubt({ citations }: Scored): boolean {
  return citations.every(({ oneOf }) => oneOf !== undefined);
}

function sharedBy(archive: RelatedSource, one: Article, other: Article): readonly Ref[] {
  const keys = new Set(subjectsOf(other).map(refKey));
  return subjectsOf(one).filter((ref) => keys.has(refKey(ref)))
    .sort((a, b) => roundedCount(archive.articlesOf(a).length) - roundedCount(archive.articlesOf(b).length) || (refKey(a) < refKey(b) ? -1 : 1));
}

function subjectsOf(article: Article): Ref[] {
  return refsOf(article).filter(({ kind }) => kind !== 'sources');
}
