import { refsOf } from '../../archive/refs.ts';
import type { Archive } from '../../archive/archive.ts';
import { createNameReader } from '../../markdown/name-reader.ts';
import { namesSeen } from '../../markdown/names-seen.ts';
import type { Article } from '../../model/article.ts';
import { refKey } from '../../model/kinds.ts';
import { namesInText } from '../../model/mention.ts';
import type { NamesInText } from '../../model/mention.ts';
import type { Authority } from '../../model/record.ts';
import { findNames } from '../../names/find-names.ts';
import type { FoundNames } from '../../names/find-names.ts';
import { NameFinder } from '../../names/name-finder.ts';
import { nameWords } from '../../names/words/name-words.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/** The kinds of record whose names are looked for in texts. Topics are common words; of sources only citations are found. */
const kinds = ['people', 'countries', 'organisations'] as const;

/** The records whose names are looked for in the texts of an archive. */
export function named({ known }: Archive): readonly Authority[] {
  return known.filter(({ kind }) => kinds.some((one) => one === kind));
}

/**
 * The names in the texts of one edition, each text read once. What a text names depends on the records and on no other text, so it
 * is the same with drafts as without.
 */
export class TextNames {
  readonly #read = createNameReader();
  readonly #names = new Map<Article, NamesInText>();
  #finder: NameFinder | undefined;

  /** The names in an article's text; it is read without being rendered where nobody has rendered it yet. */
  in(archive: Archive, article: Article): NamesInText {
    return getOrMake(this.#names, article, () => namesInText(this.#read(article.body, {
      names: (pieces) => this.find(archive, article, pieces).marks,
      citations: (text) => archive.citations.find(text, article.date.last),
    })));
  }

  /** The same where the text was read or rendered already. */
  known(article: Article): NamesInText | undefined {
    return this.#names.get(article);
  }

  /** Takes what a rendering has found, so that the text need not be read for it. */
  keep(article: Article, names: NamesInText): void {
    this.#names.set(article, names);
  }

  /**
   * Title and dateline are evidence as the text is: they follow the pieces, in this order. The automaton is made when the first text
   * is read.
   * @param pieces the paragraphs of the article's text
   */
  find(archive: Archive, article: Article, pieces: readonly string[]): FoundNames {
    this.#finder ??= new NameFinder(named(archive));
    const found = findNames(this.#finder, [...pieces, article.title, article.dateline ?? ''], {
      listed: new Set(refsOf(article).map(refKey)),
      rules: article.mentions,
      words: nameWords(article.language),
    });
    return { ...found, marks: namesSeen(article.body, found.marks) };
  }
}
