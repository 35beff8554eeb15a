import { refsOf } from '../archive/archive.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../model/article.ts';
import { refKey } from '../model/kinds.ts';
import { findNames } from '../names/find-names.ts';
import type { FoundNames } from '../names/find-names.ts';
import { NameFinder } from '../names/name-finder.ts';
import { nameWords } from '../names/words/name-words.ts';

/** The records whose names are looked for in texts. Topics are common words; of sources only citations are found. */
const named = ['people', 'countries', 'organisations'] as const;

/** Finds the names in the texts of an archive. The automaton is made when the first text is read. */
export class ArticleNames {
  readonly #archive: Archive;
  #finder: NameFinder | undefined;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /**
   * Title and dateline are evidence as the text is: they follow the pieces, in this order.
   * @param pieces the paragraphs of the article's text
   */
  find(article: Article, pieces: readonly string[]): FoundNames {
    this.#finder ??= new NameFinder(this.#archive.known.filter(({ kind }) => named.some((one) => one === kind)));
    return findNames(this.#finder, [...pieces, article.title, article.dateline ?? ''], {
      listed: new Set(refsOf(article).map(refKey)),
      rules: article.mentions,
      words: nameWords(article.language),
    });
  }
}
