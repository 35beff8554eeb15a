import type { Article } from '../../model/article.ts';
import { refKey, subjectKinds } from '../../model/kinds.ts';
import type { Ref, SubjectKind } from '../../model/kinds.ts';
import type { Archive } from '../archive.ts';
import { headlineKey } from './headlines.ts';
import { reach } from './reach.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/** Something that makes articles near to each other. */
export interface Sign {
  /** Where the articles that have it stand among all. */
  readonly positions: readonly number[];
  /** How much it counts. */
  readonly weight: number;
}

/** A record as such a sign. The source is none. */
export interface Subject extends Sign {
  readonly ref: Ref & { readonly kind: SubjectKind };
}

/** The subjects of articles, of which each is weighed once. */
export class Subjects {
  readonly #archive: Pick<Archive, 'articles' | 'headlines' | 'positionsOf'>;
  readonly #known: Readonly<Record<SubjectKind, Map<string, Subject>>> = {
    people: new Map(),
    countries: new Map(),
    organisations: new Map(),
    topics: new Map(),
  };

  constructor(archive: Pick<Archive, 'articles' | 'headlines' | 'positionsOf'>) {
    this.#archive = archive;
  }

  /** The rarest first. */
  of(article: Article): readonly Subject[] {
    return subjectKinds.flatMap((kind) => article[kind].map((id) => this.#subject(kind, id))).sort(rarestFirst);
  }

  /** The headline, where others have it too: the fewer, the more it counts, as a record does. */
  headlineOf(article: Article): Sign | undefined {
    const positions = this.#archive.headlines.positionsOf(headlineKey(article));
    return positions.length < 2 ? undefined : { positions, weight: weightOf(positions.length, this.#archive.articles.length) };
  }

  #subject(kind: SubjectKind, id: string): Subject {
    return getOrMake(this.#known[kind], id, () => {
      const ref = { kind, id };
      const positions = this.#archive.positionsOf(ref);
      return { ref, positions, weight: weightOf(positions.length, this.#archive.articles.length) };
    });
  }
}

/**
 * How much a sign counts that `count` of `total` articles have: by each half of a halving. Counts are rounded to half powers of two,
 * so that one article more changes hardly any weight, and with it hardly any page.
 */
function weightOf(count: number, total: number): number {
  return roundedCount(total) - roundedCount(count) + 0.5;
}

/** The logarithm of a count, rounded to halves. */
export function roundedCount(count: number): number {
  return Math.round(2 * Math.log2(count)) / 2;
}

function rarestFirst(a: Subject, b: Subject): number {
  return b.weight - a.weight || (refKey(a.ref) < refKey(b.ref) ? -1 : 1);
}

/**
 * More than this has to count what makes an article near. In an archive of which not all can be looked at it is what a sign counts that a
 * quarter have: of a country in half of all articles those of the same day would stand there, whatever they are about.
 */
export function leastOf(total: number): number {
  return total > 2 * reach ? 2.5 : 0;
}
