import type { Brought, BroughtPage } from '../making/brought.ts';
import type { Part } from './open-parts.ts';
import { pagesType } from './part.ts';
import type { PartPage } from './part.ts';

/** A page in a part: the place of its piece, and its own in the piece. */
interface Found extends PartPage {
  readonly part: Part;
  readonly place: number;
  readonly index: number;
}

/** The pages in the parts of a site. Builds ask for them in the order of the parts, so one piece at a time is in memory. */
export class BroughtPages implements Brought {
  readonly #pages = new Map<string, Found>();
  readonly #used = new Map<Part, number>();
  #piece: { readonly part: Part; readonly place: number; readonly pages: readonly string[] } | undefined;

  add(part: Part, page: PartPage, place: number, index: number): void {
    this.#pages.set(page.file, { ...page, part, place, index });
  }

  madeOf(path: string, madeOf: string): BroughtPage | undefined {
    const found = this.#pages.get(path);
    if (found?.madeOf !== madeOf) return undefined;
    this.#used.set(found.part, this.usedOf(found.part) + 1);
    return { key: found.key, links: found.links, html: () => this.#htmlOf(found) };
  }

  /** How many pages of a part are pages of the site. */
  usedOf(part: Part): number {
    return this.#used.get(part) ?? 0;
  }

  #htmlOf({ part, place, index }: Found): string {
    if (this.#piece?.part !== part || this.#piece.place !== place) this.#piece = { part, place, pages: part.file.read(pagesType, place) };
    return this.#piece.pages[index] ?? '';
  }
}
