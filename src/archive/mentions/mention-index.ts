import type { Article } from '../../model/article.ts';
import { refKey } from '../../model/kinds.ts';
import type { Ref } from '../../model/kinds.ts';
import type { Mention, NamesInText } from '../../model/mention.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/** An article in whose text a record is named. */
export interface NamedIn {
  readonly article: Article;
  /** In the order of the text. */
  readonly mentions: readonly [Mention, ...Mention[]];
}

/** Which texts name a record, and where. */
export class MentionIndex {
  readonly #articles: readonly Article[];
  readonly #names: (article: Article) => NamesInText;
  readonly #known: (article: Article) => NamesInText | undefined;
  #byRecord: ReadonlyMap<string, readonly Article[]> | undefined;
  /** Keys of records that texts name which were read already. */
  readonly #named = new Set<string>();

  /**
   * @param articles newest first
   * @param names those in one article's text
   * @param known the same of a text that was read already
   */
  constructor(articles: readonly Article[], names: (article: Article) => NamesInText, known: (article: Article) => NamesInText | undefined = () => undefined) {
    this.#articles = articles;
    this.#names = names;
    this.#known = known;
  }

  /** Whether any text names a record. No text is read where one that was read already does. */
  isNamed(ref: Ref): boolean {
    const key = refKey(ref);
    if (this.#byRecord === undefined && !this.#named.has(key)) {
      for (const article of this.#articles) for (const named of this.#known(article)?.named ?? []) this.#named.add(named);
    }
    return this.#named.has(key) || this.articlesNaming(ref).length > 0;
  }

  /** The articles that name a record, newest first; the same list at every question. The first question reads all texts. */
  articlesNaming(ref: Ref): readonly Article[] {
    this.#byRecord ??= gather(this.#articles, this.#names);
    return this.#byRecord.get(refKey(ref)) ?? none;
  }

  /** The same, and where in each. */
  of(ref: Ref): readonly NamedIn[] {
    return this.articlesNaming(ref).flatMap((article) => this.in(article, ref) ?? []);
  }

  /** The names in one article's text, in its order. */
  all(article: Article): readonly Mention[] {
    return this.#names(article).mentions;
  }

  /** The keys of the records that an article's text names, each once, in its order. */
  named(article: Article): readonly string[] {
    return this.#names(article).named;
  }

  /** Where one article names a record. */
  in(article: Article, { kind, id }: Ref): NamedIn | undefined {
    const names = this.#names(article);
    if (!names.named.includes(refKey({ kind, id }))) return undefined;
    const [first, ...others] = names.mentions.filter(({ ref }) => ref.id === id && ref.kind === kind);
    return first === undefined ? undefined : { article, mentions: [first, ...others] };
  }
}

const none: readonly Article[] = [];

function gather(articles: readonly Article[], names: (article: Article) => NamesInText): ReadonlyMap<string, readonly Article[]> {
  const byRecord = new Map<string, Article[]>();
  for (const article of articles) for (const key of names(article).named) getOrMake(byRecord, key, () => []).push(article);
  return byRecord;
}
