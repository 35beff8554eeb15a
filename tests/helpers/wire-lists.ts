import type { CorpusArticle } from '../../bench/search/corpus.ts';
import { articlePath, recordPaths } from './wire.ts';

/** As many articles as a page lists before it is parted by time. */
const pageful = 100;

const stretch = /(?:^|\/)\d{4}\/(?:\d\d\/){0,2}$/;
const years = /^\d{4}\/$/;

/** What every page should list, told from the corpus by going through all of it. */
export class WireLists {
  readonly #lists = new Map<string, Set<string>>();

  /** @param pathsOf the lists that an article is in, beside those of time */
  constructor(articles: readonly CorpusArticle[], pathsOf: (article: CorpusArticle) => readonly string[] = recordPaths) {
    for (const article of articles) {
      const records = pathsOf(article);
      const stretches = [4, 7, 10].map((length) => `${article.date.slice(0, length).replaceAll('-', '/')}/`);
      for (const path of ['articles/', ...records, ...['', ...records].flatMap((of) => stretches.map((key) => of + key))]) {
        const list = this.#lists.get(path) ?? new Set();
        this.#lists.set(path, list.add(articlePath(article)));
      }
    }
  }

  /** The articles, as paths of their pages, of a record, of a stretch of time, or of a stretch of a record. */
  of(path: string): ReadonlySet<string> {
    return this.#lists.get(path) ?? new Set();
  }

  /** The number of them in words. */
  tally(path: string): string {
    return articlesInWords(this.of(path).size);
  }

  /** The number with the year that all of them are of, as the page of a record and of all articles tells it. */
  dated(path: string): string {
    return `${this.tally(path)}, 1987`;
  }

  /** The paths of the records of a kind, or of all kinds. */
  records(kind?: string): string[] {
    return [...this.#lists.keys()].filter((path) => !stretch.test(path) && path.split('/').length === 3 && path.startsWith(kind ?? ''));
  }

  /** The years, months and days that have a page: those of a list too long for one, and every year and month of the archive. */
  stretches(): string[] {
    return [...this.#lists.keys()].filter((path) => {
      const parted = path.replace(/[^/]+\/$/, '');
      return stretch.test(path) && (parted === '' || years.test(parted) || this.isLong(parted));
    });
  }

  /** The stretches of a list. */
  below(path: string): string[] {
    return [...this.#lists.keys()].filter((other) => other !== path && other.startsWith(path));
  }

  isLong(path: string): boolean {
    return this.of(path).size > pageful;
  }

  isStretch(path: string): boolean {
    return stretch.test(path);
  }

  /** What the bars of a picture of coverage say: each day that has articles, where there are several. */
  bars(path: string): string[] {
    const of = path === 'articles/' ? '' : path;
    const days = [...this.#lists.keys()].filter((other) => other.startsWith(of) && /^\d{4}\/\d\d\/\d\d\/$/.test(other.slice(of.length))).sort();
    return days.length < 2 ? [] : days.map((day) => `${dayInWords(day.slice(of.length))}: ${this.tally(day)}`);
  }

  /** How many articles two records share, in words. */
  shared(path: string, other: string): string {
    return articlesInWords(this.of(path).intersection(this.of(other)).size);
  }
}

export function articlesInWords(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`;
}

function dayInWords(path: string): string {
  return new Date(`${path.slice(0, -1).replaceAll('/', '-')}T00:00:00Z`).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' }).replace(' ', '\u00a0');
}
