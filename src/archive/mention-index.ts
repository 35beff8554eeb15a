import type { Article } from '../model/article.ts';
import { refKey } from '../model/kinds.ts';
import type { Ref } from '../model/kinds.ts';
import type { Mention } from '../model/mention.ts';

/** An article in whose text a record is named. */
export interface NamedIn {
  readonly article: Article;
  /** In the order of the text. */
  readonly mentions: readonly [Mention, ...Mention[]];
}

/** Which texts name a record, and where. */
export class MentionIndex {
  readonly #articles: readonly Article[];
  readonly #mentions: (article: Article) => readonly Mention[];
  #byRecord: ReadonlyMap<string, readonly NamedIn[]> | undefined;

  /**
   * @param articles newest first
   * @param mentions the names in one article's text, in its order
   */
  constructor(articles: readonly Article[], mentions: (article: Article) => readonly Mention[]) {
    this.#articles = articles;
    this.#mentions = mentions;
  }

  /** The articles that name a record, newest first. The first question reads all texts. */
  of(ref: Ref): readonly NamedIn[] {
    this.#byRecord ??= gather(this.#articles, this.#mentions);
    return this.#byRecord.get(refKey(ref)) ?? [];
  }

  /** The names in one article's text, in its order. */
  all(article: Article): readonly Mention[] {
    return this.#mentions(article);
  }

  /** Where one article names a record. */
  in(article: Article, { kind, id }: Ref): NamedIn | undefined {
    const [first, ...others] = this.#mentions(article).filter(({ ref }) => ref.id === id && ref.kind === kind);
    return first === undefined ? undefined : { article, mentions: [first, ...others] };
  }
}

function gather(articles: readonly Article[], mentionsOf: (article: Article) => readonly Mention[]): Map<string, NamedIn[]> {
  const byRecord = new Map<string, NamedIn[]>();
  for (const article of articles) {
    const here = new Map<string, [Mention, ...Mention[]]>();
    for (const mention of mentionsOf(article)) {
      const key = refKey(mention.ref);
      const others = here.get(key);
      if (others === undefined) here.set(key, [mention]);
      else others.push(mention);
    }
    for (const [key, mentions] of here) {
      const others = byRecord.get(key);
      if (others === undefined) byRecord.set(key, [{ article, mentions }]);
      else others.push({ article, mentions });
    }
  }
  return byRecord;
}
