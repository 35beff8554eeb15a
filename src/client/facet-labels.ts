import type { Facet } from '../search/contract.ts';

/** What the values of the facets are called. */
export class FacetLabels {
  readonly #address: string;
  readonly #languages: Intl.DisplayNames;
  #names: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();
  #loading: Promise<void> | undefined;

  /**
   * @param address of the file with the names of records
   * @param language BCP 47: what languages are named in
   */
  constructor(address: string, language: string) {
    this.#address = address;
    this.#languages = new Intl.DisplayNames(language, { type: 'language' });
  }

  /** Loads the names, once. Where that fails, values go by their ids until it succeeds. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  of(facet: Facet, value: string): string {
    return (facet === 'language' ? this.#languageName(value) : this.#names.get(facet)?.get(value)) ?? value;
  }

  async #load(): Promise<void> {
    try {
      const response = await fetch(this.#address);
      if (!response.ok) throw new Error(`The names answer ${response.status}`);
      this.#names = readNames(await response.json());
    } catch {
      this.#loading = undefined; // Ids can be read as well; the next search asks again.
    }
  }

  #languageName(value: string): string | undefined {
    try {
      return this.#languages.of(value);
    } catch {
      return undefined; // No language tag, however much it looks like one.
    }
  }
}

/** Reads the table of names; what has another shape is left out. */
export function readNames(table: unknown): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(entriesOf(table).map(([facet, names]) => [
    facet,
    new Map(entriesOf(names).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  ]));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
