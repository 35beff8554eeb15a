import type { Article } from '../../model/article.ts';
import type { Ref } from '../../model/kinds.ts';
import type { CrossCitation } from '../citations/cross-citations.ts';
import { RelatedArticles } from './related.ts';
import type { Related, RelatedSource } from './related.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/** An article near to another, by its id. */
export interface Near {
  readonly id: string;
  readonly citations: readonly CrossCitation[];
  readonly shared: readonly Ref[];
  readonly sameHeadline?: true;
}

/** As many are told of an article. */
const most = 6;

/** The articles near to one, as they are kept: most are never looked at. */
export interface KnownNear {
  readonly ids: readonly string[];
  /** The same as JSON: equal texts tell of the same. */
  readonly json: string;
}

/** The same with the articles themselves. */
export interface ToldNear extends KnownNear {
  readonly articles: readonly Article[];
}

type Nearby = RelatedSource & { readonly article: (id: string) => Article | undefined };

/** The articles nearest to each; worked out when it is asked for, where it is not known yet. */
export class Nearness {
  readonly #archive: Nearby;
  readonly #relatedArticles: RelatedArticles;
  readonly #known: (id: string) => KnownNear | undefined;
  readonly #told = new Map<Article, ToldNear>();
  readonly #found = new Map<Article, readonly Related[]>();

  /** @param known tells by id what was worked out before, of those for which it still holds */
  constructor(archive: Nearby, known: (id: string) => KnownNear | undefined = () => undefined) {
    this.#archive = archive;
    this.#relatedArticles = new RelatedArticles(archive);
    this.#known = known;
  }

  of(article: Article): readonly Related[] {
    return getOrMake(this.#found, article, () => {
      const told = this.#knownOf(article);
      return told === undefined ? this.#relatedArticles.to(article, most) : this.#related(nearOf(told.json));
    });
  }

  /** Which they are, and what makes them so, without taking it apart where it is known. */
  told(article: Article): ToldNear {
    let told = this.#told.get(article) ?? this.#knownOf(article);
    if (told === undefined) {
      const near = this.of(article).map(({ article: { id }, citations, shared, sameHeadline }): Near => ({
        id,
        citations,
        shared,
        ...(sameHeadline && { sameHeadline }),
      }));
      told = { ids: near.map(({ id }) => id), articles: this.of(article).map((one) => one.article), json: JSON.stringify(near) };
      this.#told.set(article, told);
    }
    return told;
  }

  #knownOf({ id }: Article): ToldNear | undefined {
    const known = this.#known(id);
    const articles = known?.ids.flatMap((other) => this.#archive.article(other) ?? []);
    return known !== undefined && articles?.length === known.ids.length ? { ...known, articles } : undefined;
  }

  #related(near: readonly Near[]): readonly Related[] {
    return near.flatMap(({ id, citations, shared, sameHeadline = false }) => {
      const article = this.#archive.article(id);
      return article === undefined ? [] : [{ article, citations, shared, sameHeadline }];
    });
  }
}

function nearOf(json: string): readonly Near[] {
  const near: unknown = JSON.parse(json);
  return isNear(near) ? near : [];
}

/** What is kept bears a seal, so it is what was written here. */
function isNear(value: unknown): value is readonly Near[] {
  return Array.isArray(value);
}
