/** Links within a site, each once, by number: most stand on very many pages. */
export class LinkTable {
  readonly #links: string[];
  readonly #leads: (string | undefined)[];
  readonly #leadsBefore: readonly (string | undefined)[];
  readonly #numbers = new Map<string, number>();

  /** @param before the table of the site before, whose numbers stay */
  constructor(before: KeptLinks = { links: [], leads: [] }) {
    this.#links = [...before.links];
    this.#leads = before.links.map(() => undefined);
    this.#leadsBefore = before.leads;
    before.links.forEach((link, number) => { this.#numbers.set(link, number); });
  }

  numbersOf(links: Iterable<string>): Uint32Array {
    return Uint32Array.from(links, (link) => this.#numberOf(link));
  }

  link(number: number): string {
    return this.#links[number] ?? '';
  }

  /** The file that the link led to in the site before; undefined for one that was not followed there, or that counts from the page it stands on. */
  ledTo(number: number): string | undefined {
    return this.#leadsBefore[number];
  }

  /** Whether it is noted where the link leads. */
  isGood(number: number): boolean {
    return this.#leads[number] !== undefined;
  }

  /** Notes where a link leads, wherever it stands. Only what is noted in this build is kept: what nobody looked at may be gone. */
  note(number: number, file: string): void {
    this.#leads[number] = file;
  }

  /** What the next build needs; links that no page has any more are forgotten once they are more than half. */
  kept(pages: Iterable<Uint32Array>): { readonly links: KeptLinks; readonly renumbered: ((numbers: Uint32Array) => Uint32Array) | undefined } {
    const used = new Uint8Array(this.#links.length);
    for (const numbers of pages) for (const number of numbers) used[number] = 1;
    const order = Array.from(used.keys()).filter((number) => used[number] === 1);
    if (2 * order.length >= this.#links.length) return { links: { links: this.#links, leads: this.#leads }, renumbered: undefined };
    const places = new Map(order.map((number, place) => [number, place]));
    return {
      links: { links: order.map((number) => this.link(number)), leads: order.map((number) => this.#leads[number]) },
      renumbered: (numbers) => numbers.map((number) => places.get(number) ?? 0),
    };
  }

  #numberOf(link: string): number {
    let number = this.#numbers.get(link);
    if (number === undefined) {
      number = this.#links.push(link) - 1;
      this.#leads.push(undefined);
      this.#numbers.set(link, number);
    }
    return number;
  }
}

/** A table as it is kept. */
export interface KeptLinks {
  readonly links: readonly string[];
  readonly leads: readonly (string | undefined)[];
}
