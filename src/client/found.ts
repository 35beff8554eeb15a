import type { Facet, MetadataKey } from '../search/contract.ts';
import { excerptParts } from './excerpt.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { PagefindFragment, PagefindResult } from './pagefind.ts';

/** What a search gave: how many articles, and the means to show them a few at a time. */
export interface Found {
  readonly total: number;
  /** How many articles each value of a facet has in this search, were the facet itself left open. Facets not asked for are missing. */
  readonly counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
  /**
   * Loads the results from one number to before another.
   * @throws when they cannot be reached
   */
  load(from: number, to: number): Promise<readonly Result[]>;
}

/** One article as the list shows it. */
export interface Result {
  readonly href: string;
  readonly title: string;
  /** BCP 47: of the title and the text. */
  readonly language: string | undefined;
  readonly date: string;
  readonly source: string;
  /** Of the text, around what was found; where nothing of the text was found, the summary if there is one. */
  readonly excerpt: readonly ExcerptPart[];
  /** Whether the excerpt is the summary, which is the archive's and not the article's. */
  readonly summarised: boolean;
}

/** @throws when a result cannot be reached */
export async function loadResults(results: readonly PagefindResult[]): Promise<readonly Result[]> {
  const fragments = await Promise.all(results.map((result) => result.data()));
  return fragments.map((fragment) => {
    if (fragment === null) throw new Error('The index was closed while a result was loading');
    return resultOf(fragment);
  });
}

function resultOf({ url, excerpt, locations, meta, filters }: PagefindFragment): Result {
  const of = (key: MetadataKey) => meta[key] ?? '';
  const summary = locations.length === 0 ? of('summary') : '';
  const language: Facet = 'language';
  return {
    href: url,
    title: of('title'),
    language: filters[language]?.[0],
    date: of('date'),
    source: of('source'),
    summarised: summary !== '',
    excerpt: summary === '' ? excerptParts(excerpt) : [{ text: summary, marked: false }],
  };
}
