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

/** The articles nearest to each; worked out when it is asked for, where it is not known yet. */
export class Nearness {
  readonly #archive: RelatedSource & { readonly article: (id: string) => Article | undefined };
  readonly #known: (id: string) => readonly Near[] | undefined;
  readonly #worked = new Map<Article, readonly Related[]>();

  /** @param known tells by id what was worked out before, of those for which it still holds */
  constructor(archive: RelatedSource & { readonly article: (id: string) => Article | undefined }, known: (id: string) => readonly Near[] | undefined = () => undefined) {
    this.#archive = archive;
    this.#known = known;
  }

  of(article: Article): readonly Related[] {
    let found = this.#worked.get(article);
    if (found === undefined) {
      found = this.#knownOf(article) ?? relatedTo(this.#archive, article, most);
      this.#worked.set(article, found);
    }
    return found;
  }

  #knownOf({ id }: Article): readonly Related[] | undefined {
    const near = this.#known(id);
    const found = near?.flatMap(({ id: other, citations, shared }) => {
      const article = this.#archive.article(other);
      return article === undefined ? [] : [{ article, citations, shared }];
    });
    return found?.length === near?.length ? found : undefined;
  }
}
