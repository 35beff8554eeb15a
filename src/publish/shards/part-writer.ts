import type { CarriedArticle } from '../../edition/carried.ts';
import { SealedWriter } from '../../kept/sealed-writer.ts';
import type { FinishedPage } from '../making/page-as-before.ts';
import { articlesType, headType, pagesType, partHead, readsType } from './part.ts';
import type { PartArticle, PartHead, PartReads } from './part.ts';

/** As much is compressed at once, in characters of pages. */
const pieceLength = 1 << 22;

/** Writes a part, of which a piece at a time is in memory. */
export class PartWriter {
  readonly #file: SealedWriter;
  #articles: PartArticle[] = [];
  #pages: string[] = [];
  #length = 0;

  constructor(file: string) {
    this.#file = new SealedWriter(file);
  }

  begin(head: PartHead, reads: PartReads): void {
    this.#file.begin(partHead());
    this.#file.write(headType, head);
    this.#file.write(readsType, reads);
  }

  add(article: CarriedArticle, file: string, madeOf: string, { key, links, html }: FinishedPage): void {
    this.#articles.push({ ...article, page: { file, key, madeOf, links } });
    this.#pages.push(html);
    this.#length += html.length;
    if (this.#length >= pieceLength) this.#flush();
  }

  seal(): void {
    if (this.#pages.length > 0) this.#flush();
    this.#file.seal();
  }

  /** Takes away what was written so far. */
  drop(): void {
    this.#file.drop();
  }

  #flush(): void {
    this.#file.write(articlesType, this.#articles);
    this.#file.write(pagesType, this.#pages);
    [this.#articles, this.#pages, this.#length] = [[], [], 0];
  }
}
