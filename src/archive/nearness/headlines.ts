import type { Article } from '../../model/article.ts';

/** Print sets a headline in capitals or not: that makes no other headline of it. */
export function headlineKey({ title }: Pick<Article, 'title'>): string {
  return title.toLowerCase();
}

/** Which articles have the same headline: mostly versions of one report, or what is printed again and again. */
export class Headlines {
  readonly #articles: readonly Article[];
  #positions: ReadonlyMap<string, readonly number[]> | undefined;

  /** @param articles all, in the archive's order */
  constructor(articles: readonly Article[]) {
    this.#articles = articles;
  }

  /** Where those with a headline stand among all. */
  positionsOf(key: string): readonly number[] {
    this.#positions ??= Map.groupBy(this.#articles.keys(), (position) => { const article = this.#articles[position]; return article === undefined ? '' : headlineKey(article); });
    return this.#positions.get(key) ?? [];
  }

  articlesOf(key: string): readonly Article[] {
    return this.positionsOf(key).flatMap((position) => this.#articles[position] ?? []);
  }
}
