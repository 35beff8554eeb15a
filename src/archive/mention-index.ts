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
  readonly #known: (article: Article) => readonly Mention[] | undefined;
  #byRecord: ReadonlyMap<string, readonly NamedIn[]> | undefined;
  /** Keys of records that texts name which were read already. */
  readonly #named = new Set<string>();

  /**
   * @param articles newest first
   * @param mentions the names in one article's text, in its order
   * @param known the same of a text that was read already
   */
  constructor(articles: readonly Article[], mentions: (article: Article) => readonly Mention[], known: (article: Article) => readonly Mention[] | undefined = () => undefined) {
    this.#articles = articles;
    this.#mentions = mentions;
    this.#known = known;
  }

  /** Whether any text names a record. No text is read where one that was read already does. */
  isNamed(ref: Ref): boolean {
    const key = refKey(ref);
    if (this.#byRecord === undefined && !this.#named.has(key)) for (const article of this.#articles) for (const mention of this.#known(article) ?? []) this.#named.add(refKey(mention.ref));
    return this.#named.has(key) || this.of(ref).length > 0;
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
