import { readBundle } from '../format/bundle.ts';
import { readCard } from '../format/card.ts';
import type { Card } from '../format/card.ts';
import { Reader } from '../format/reader.ts';
import { fileNames } from '../format/segment-head.ts';
import type { SegmentHead } from '../format/segment-head.ts';
import { lastAtMost } from './bisect.ts';
import { firstDays } from './days.ts';
import { readFacet, readWords } from './list-files.ts';
import { MadeOnce } from './made-once.ts';
import { PositionFile } from './position-file.ts';
import { TermFile } from './term-file.ts';

/**
 * Loads a file of the index, as it was before compression.
 * @param path from the folder of the index on
 * @throws when it cannot be had
 */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** A segment's files, each loaded when it is needed, once. One that did not come is asked for again. */
export class Segment {
  readonly head: SegmentHead;
  /** The first possible day of each article, in days since 1970-01-01. */
  readonly days: Int32Array;
  readonly #load: LoadFile;
  readonly #terms = new MadeOnce<number, TermFile>();
  readonly #positions = new MadeOnce<number, PositionFile>();
  readonly #facets = new MadeOnce<string, ReadonlyMap<string, Uint32Array>>();
  readonly #values = new MadeOnce<string, ReadonlyMap<number, readonly string[]>>();
  readonly #words = new MadeOnce<'words', ReadonlyMap<string, number>>();
  readonly #cardFiles = new MadeOnce<number, undefined>();
  readonly #bundle = new MadeOnce<'bundle', ReadonlyMap<string, Uint8Array>>();
  /** Cards at hand, by article. */
  readonly #cards = new Map<number, Card>();

  constructor(head: SegmentHead, load: LoadFile) {
    this.head = head;
    this.days = firstDays(head);
    this.#load = load;
  }

  /** The file that has the term, if any has it; undefined where the term comes before all. */
  async termsAround(term: string): Promise<{ file: TermFile; chunk: number } | undefined> {
    const chunk = this.chunkOf(term);
    return chunk < 0 ? undefined : { chunk, file: await this.terms(chunk) };
  }

  chunkOf(term: string): number {
    return lastAtMost(this.head.terms, term);
  }

  terms(chunk: number): Promise<TermFile> {
    return this.#terms.get(chunk, async () => {
      const file = new TermFile(await this.#file(fileNames.terms(chunk)), this.head);
      for (const [article, card] of file.cards) this.#cards.set(article, card);
      return file;
    });
  }

  positions(chunk: number): Promise<PositionFile> {
    return this.#positions.get(chunk, async () => {
      const [{ entries }, bytes] = await Promise.all([this.terms(chunk), this.#file(fileNames.positions(chunk))]);
      return new PositionFile(bytes, entries.length);
    });
  }

  /** Articles of each value of a facet. */
  facet(facet: string): Promise<ReadonlyMap<string, Uint32Array>> {
    return this.#facets.get(facet, async () => readFacet(await this.#file(fileNames.facet(facet))));
  }

  /** Values of a facet that an article has, in code-unit order. */
  async values(facet: string, article: number): Promise<readonly string[]> {
    const byArticle = await this.#values.get(facet, async () => {
      const values = new Map<number, string[]>();
      for (const [value, articles] of await this.facet(facet)) for (const one of articles) values.set(one, [...values.get(one) ?? [], value]);
      return values;
    });
    return byArticle.get(article) ?? [];
  }

  /** Words that a misspelt one may mean, with how many articles have each. */
  words(): Promise<ReadonlyMap<string, number>> {
    return this.#words.get('words', async () => readWords(await this.#file(fileNames.words)));
  }

  /** What lists show of articles, in the order asked for. */
  async cards(articles: readonly number[]): Promise<readonly Card[]> {
    const each = this.head.cardsEach;
    const missing = new Set(articles.filter((article) => !this.#cards.has(article)).map((article) => Math.floor(article / each)));
    await Promise.all([...missing].map((chunk) => this.#cardFiles.get(chunk, async () => {
      const reader = new Reader(await this.#file(fileNames.cards(chunk)));
      const end = Math.min(this.head.articles, (chunk + 1) * each);
      for (let article = chunk * each; article < end; article += 1) this.#cards.set(article, readCard(reader, this.head));
      return undefined;
    })));
    return articles.flatMap((article) => this.#cards.get(article) ?? []);
  }

  async #file(name: string): Promise<Uint8Array> {
    const bundle = this.head.bundled ? await this.#bundle.get('bundle', async () => readBundle(await this.#load(`${this.head.folder}/${fileNames.bundle}`))) : undefined;
    return bundle?.get(name) ?? this.#load(`${this.head.folder}/${name}`);
  }
}
