import type { CorpusArticle } from '../../bench/search/corpus.ts';
import type { BuiltSite } from './built-pages.ts';
import { WireLists, articlesInWords } from './wire-lists.ts';
import { articlePath } from './wire.ts';

/** As many texts of a form as the page of a record lists. */
const shown = 30;

/** What the pages of the texts that name a record should list, told from the names that the articles' pages mark. */
export class NamedLists {
  readonly #lists: WireLists;
  /** Paths of the records that a text names. */
  readonly records: readonly string[];

  constructor(articles: readonly CorpusArticle[], { pages }: BuiltSite) {
    const marked = (article: CorpusArticle) => pages.get(articlePath(article))?.marked ?? [];
    this.#lists = new WireLists(articles, (article) => marked(article).map((record) => `${record}named/`));
    this.records = [...new Set(articles.flatMap(marked))];
  }

  /** The articles, as paths of their pages, of a path below `named/` or of that itself. */
  of(path: string): ReadonlySet<string> {
    return this.#lists.of(path);
  }

  tally(path: string): string {
    return this.#lists.tally(path);
  }

  /** What is said of a record under which nothing is filed. */
  named(record: string): string {
    return `named in ${articlesInWords(this.of(`${record}named/`).size)}`;
  }

  /** What is said of a record under which so many articles are filed, where another number name it. */
  besides(record: string, filed: number): string | undefined {
    const named = this.of(`${record}named/`).size;
    return named === 0 || named === filed ? undefined : `${filed.toLocaleString('en')} filed here, 1987 · named in ${named.toLocaleString('en')}`;
  }

  /** Every page below a record's `named/`, and that itself, where there are too many for its own page. */
  paths(): string[] {
    return this.records.map((record) => `${record}named/`).filter((root) => this.of(root).size > shown)
      .flatMap((root) => [root, ...this.#lists.below(root).filter((path) => this.#lists.isLong(parentOf(path)) || parentOf(path) === root)]);
  }

  /** Whether a page lists its articles itself. */
  isLeaf(path: string): boolean {
    return !path.endsWith('/named/') && (!this.#lists.isLong(path) || /\/\d{4}\/\d\d\/\d\d\/$/.test(path));
  }
}

function parentOf(path: string): string {
  return path.replace(/[^/]+\/$/, '');
}
