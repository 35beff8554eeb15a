/** Pagefind's browser module, as far as it is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number; ranking: { metaWeights: Readonly<Record<string, number>> } }): Promise<void>;
  init(): Promise<void>;
  /** Ends the module's worker; the next call begins anew, and asks for everything again. */
  destroy(): Promise<void>;
  /** @param term null lists everything */
  search(term: string | null, options: { filters: PagefindFilters; sort: Readonly<Record<string, 'asc' | 'desc'>> }): Promise<PagefindResponse>;
}

/** An article is found when it has any of the values of each filter; no values leave a filter open, and count it. */
export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** By filter and value: how many of the results have it. Only of filters that were named in this search or before it. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  /** Loads what is shown of the result; null when the module was ended meanwhile. */
  data(): Promise<PagefindFragment | null>;
}

export interface PagefindFragment {
  readonly url: string;
  /** HTML of sorts: see `excerptParts`. */
  readonly excerpt: string;
  /** Where the words stand that were found, in the text alone. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * Loads the module.
 * @throws where it cannot be loaded, or is something else
 */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const loaded: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(loaded)) throw new TypeError(`${address} is not Pagefind`);
  return loaded;
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null
    && ['options', 'init', 'destroy', 'search'].every((name) => name in module);
}
