import { daySpan, mostDaysApart } from '../../model/dates/apart.ts';
import type { DaySpan } from '../../model/dates/apart.ts';
import type { Article } from '../../model/article.ts';
import type { Ref } from '../../model/kinds.ts';
import type { Archive } from '../archive.ts';
import { crossCitations } from '../citations/cross-citations.ts';
import type { CrossCitation } from '../citations/cross-citations.ts';
import { byScore, Few } from './few.ts';
import type { Scored } from './few.ts';
import { headlineKey } from './headlines.ts';
import { reach } from './reach.ts';
import { SharedWeights } from './shared-weights.ts';
import { leastOf, Subjects } from './subjects.ts';

/** An article near to another, and what makes it so. */
export interface Related {
  readonly article: Article;
  /** How the two cite each other. */
  readonly citations: readonly CrossCitation[];
  /** The records that both have, the rarest first. */
  readonly shared: readonly Ref[];
  readonly sameHeadline: boolean;
}

/** What nearness is told from. */
export type RelatedSource = Pick<Archive, 'articles' | 'citations' | 'headlines' | 'positionOf' | 'positionsOf'>;

const uncited: readonly CrossCitation[] = [];

/**
 * The articles nearest to one. First those that it cites or that cite it, in half of the places and those that would stay free;
 * then those that share records or the headline: each counts the more the fewer articles have it, and the sum falls with the days
 * between. Nearness in a place is by citation that leaves no doubt, then by that sum; of equals the newer comes first.
 */
export class RelatedArticles {
  readonly #archive: RelatedSource;
  readonly #subjects: Subjects;
  readonly #weights: SharedWeights;
  readonly #spans: (DaySpan | undefined)[];
  readonly #least: number;

  constructor(archive: RelatedSource) {
    const total = archive.articles.length;
    this.#archive = archive;
    this.#subjects = new Subjects(archive);
    this.#weights = new SharedWeights(total);
    this.#spans = new Array<DaySpan | undefined>(total);
    this.#least = leastOf(total);
  }

  to(article: Article, limit: number): readonly Related[] {
    const { articles, citations } = this.#archive;
    const subjects = this.#subjects.of(article);
    const span = daySpan(article.date);
    const headline = this.#subjects.headlineOf(article);
    const sharing = this.#weights.weigh(this.#archive.positionOf(article), headline === undefined ? subjects : [...subjects, headline])
      .filter((position) => this.#weights.sumOf(position) > this.#least);
    const crossed = crossCitations(citations, article, 2 * reach);
    const citing = this.#byCitation(crossed, span);
    const others = sharing.length - citing.filter(({ position }) => this.#weights.sumOf(position) > this.#least).length;
    citing.splice(Math.max(Math.ceil(limit / 2), limit - others));
    const first = new Set(citing.map(({ position }) => position));
    const few = new Few(limit - citing.length);
    for (const position of sharing) {
      if (few.reaches(this.#weights.sumOf(position)) && !first.has(position)) few.offer(position, this.#score(position, span));
    }
    const refs = subjects.map(({ ref }) => ref);
    const title = headlineKey(article);
    return [...citing, ...few.found].flatMap(({ position }) => {
      const other = articles[position];
      return other === undefined ? [] : {
        article: other,
        citations: crossed.get(other) ?? uncited,
        shared: refs.filter(({ kind, id }) => other[kind].includes(id)),
        sameHeadline: headlineKey(other) === title,
      };
    });
  }

  /** Those that cite each other, the surest first, then the nearest. */
  #byCitation(crossed: ReadonlyMap<Article, readonly CrossCitation[]>, span: DaySpan): Scored[] {
    return Array.from(crossed, ([other, citations]) => {
      const position = this.#archive.positionOf(other);
      return { position, score: this.#score(position, span), inDoubt: citations.every(({ oneOf }) => oneOf !== undefined) };
    }).sort((a, b) => Number(a.inDoubt) - Number(b.inDoubt) || byScore(a, b));
  }

  /** How near the one that was weighed last is to another. */
  #score(other: number, span: DaySpan): number {
    const otherSpan = this.#spanOf(other);
    return otherSpan === undefined ? 0 : this.#weights.sumOf(other) / (1 + mostDaysApart(span, otherSpan) / 365);
  }

  #spanOf(position: number): DaySpan | undefined {
    const article = this.#archive.articles[position];
    return this.#spans[position] ??= article && daySpan(article.date);
  }
}
