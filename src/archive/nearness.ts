import type { Article } from '../model/article.ts';
import type { Ref } from '../model/kinds.ts';
import type { CrossCitation } from './cross-citations.ts';
import { relatedTo } from './related.ts';
import type { Related, RelatedSource } from './related.ts';

/** An article near to another, by its id. */
export interface Near {
  readonly id: string;
  readonly citations: readonly CrossCitation[];
  readonly shared: readonly Ref[];
}

/** As many are told of an article. */
const most = 6;

type Nearby = RelatedSource & { readonly article: (id: string) => Article | undefined };

/** The articles nearest to each; worked out when it is asked for, where it is not known yet. */
export class Nearness {
  readonly #archive: Nearby;
  readonly #known: (id: string) => readonly Near[] | undefined;
  readonly #found = new Map<Article, readonly Near[]>();

  /** @param known tells by id what was worked out before, of those for which it still holds */
  constructor(archive: Nearby, known: (id: string) => readonly Near[] | undefined = () => undefined) {
    this.#archive = archive;
    this.#known = known;
  }

  of(article: Article): readonly Related[] {
    return this.near(article).flatMap(({ id, citations, shared }) => {
      const other = this.#archive.article(id);
      return other === undefined ? [] : [{ article: other, citations, shared }];
    });
  }

  /** The same by their ids. */
  near(article: Article): readonly Near[] {
    let found = this.#found.get(article);
    if (found === undefined) {
      found = this.#knownOf(article) ?? relatedTo(this.#archive, article, most).map(({ article: { id }, citations, shared }) => ({ id, citations, shared }));
      this.#found.set(article, found);
    }
    return found;
  }

  #knownOf({ id }: Article): readonly Near[] | undefined {
    const near = this.#known(id);
    return near?.every(({ id: other }) => this.#archive.article(other) !== undefined) === true ? near : undefined;
  }
}
