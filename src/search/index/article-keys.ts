import { refsOf } from '../../archive/refs.ts';
import type { Article } from '../../model/article.ts';
import { refKey } from '../../model/kinds.ts';
import type { Ref } from '../../model/kinds.ts';
import type { Site } from '../../site/site.ts';
import { nameForms } from '../name-forms.ts';
import { lookedAt } from './indexed-article.ts';
import { namedRecords } from './named-records.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/**
 * Tells whether an article is indexed as before, for far less than indexing it takes: under one key it is. A key takes in all that
 * `indexedArticle` looks at, and may change where that comes to the same.
 */
export class ArticleKeys {
  readonly #site: Site;
  readonly #digest: (text: string) => string;
  readonly #names = new Map<string, string>();

  /** @param digest a short text that no other text has */
  constructor(site: Site, digest: (text: string) => string) {
    this.#site = site;
    this.#digest = digest;
  }

  /** @param text a digest of the article's text as HTML */
  of(article: Article, text: string): string {
    const { wordsLanguage } = this.#site.locale;
    return this.#digest(JSON.stringify([
      wordsLanguage,
      text,
      lookedAt.map((part) => article[part]),
      refsOf(article).map((ref) => this.#namesOf(ref)),
      namedRecords(this.#site.archive, article).map((record) => [refKey(record), this.#namesOf(record)]),
    ]));
  }

  #namesOf(ref: Ref): string {
    return getOrMake(this.#names, refKey(ref), () => this.#digest(JSON.stringify(nameForms(this.#site.archive, ref))));
  }
}
