/** Links as they are written, each once, by number: most stand on very many pages. */
export class LinkTable {
  readonly links: string[] = [];
  readonly #numbers = new Map<string, number>();

  numbersOf(links: Iterable<string>): Uint32Array {
    return Uint32Array.from(links, (link) => this.#numberOf(link));
  }

  of(numbers: Uint32Array): readonly string[] {
    return Array.from(numbers, (number) => this.links[number] ?? '');
  }

  #numberOf(link: string): number {
    let number = this.#numbers.get(link);
    if (number === undefined) {
      number = this.links.push(link) - 1;
      this.#numbers.set(link, number);
    }
    return number;
  }
}
