import type { Facet } from './contract.ts';
import type { Stretch } from './dates/way.ts';
import type { NamedFacet, SubjectFacet } from './named-facets.ts';
import type { Bounds } from './query/bounds.ts';
import type { DateField } from './query/date-field.ts';
import type { QueryNote } from './query/query.ts';
import type { SearchState } from './state.ts';

/** What the search page and the worker that searches say to each other. All of it is plain data that can be cloned. */

/** What the page asks. An answer bears the `turn` of its question, so that an older one can be told from the newest. */
export type Question =
  /** Load what every search needs, ahead of the first. Not answered. */
  | { readonly ask: 'open' }
  | { readonly ask: 'suggest'; readonly turn: number; readonly typed: string }
  | { readonly ask: 'search'; readonly turn: number; readonly state: SearchState; /** The facets whose values are to be counted. */ readonly counted: readonly Facet[]; /** How many results to send with the answer; 0 to count alone. */ readonly shown: number }
  /** More results of a search that was asked before: those from one number to before another. */
  | { readonly ask: 'results'; readonly turn: number; readonly state: SearchState; readonly from: number; readonly to: number; /** Whether to tell what each is filed under, which has to be loaded. */ readonly filed?: boolean };

export type Answer =
  | ({ readonly answer: 'suggestions'; readonly turn: number } & Suggested)
  /** What the query may mean, sent as soon as they are known: nothing of the index is needed for them. */
  | ({ readonly answer: 'names'; readonly turn: number } & Meant)
  | { readonly answer: 'found'; readonly turn: number; readonly found: Found }
  | { readonly answer: 'results'; readonly turn: number; readonly results: readonly Result[] }
  /** The index cannot be reached, or is of another format than the worker reads. */
  | { readonly answer: 'failed'; readonly turn: number; readonly why: 'unreachable' | 'other-format' };

/** What a reader may mean with what is typed so far. */
export interface Suggested {
  /** Queries that it may become. */
  readonly completions: readonly Completion[];
  readonly names: readonly NameFound[];
  readonly titles: readonly Result[];
}

/** A query with the name at its end whole: `oil country:"Saudi Arabia"`. */
export interface Completion {
  readonly query: string;
  readonly name: NameFound;
  /** Whether nothing else is asked for: then what is filed under the name is what is found. */
  readonly alone: boolean;
}

/** Records and dates that a query may mean. */
export interface Meant {
  readonly names: readonly NameFound[];
  readonly dates: readonly DateFound[];
}

/** A date that stands in the query. */
export interface DateFound extends Stretch {
  /** It in the query. */
  readonly typed: string;
  /** Articles that its page lists, or where it has none, that may be of it. */
  readonly articles: number;
  /** Whether it has a page for sure. */
  readonly page: boolean;
  /** The query with it taken out. */
  readonly rest: string;
}

/** A record of the archive that the query names. */
export interface NameFound {
  readonly facet: NamedFacet;
  readonly id: string;
  /** The preferred name. */
  readonly name: string;
  /** The other forms of the name, in the record's order, as many as there is room for. */
  readonly forms: readonly string[];
  /** The form that the query met, where it is not the preferred name. */
  readonly form?: string;
  /**
   * `exact`: the query, or a run of its words, is this name or form; `narrower`: it is that of a broader record; `beginning`: its words
   * begin words of it; `near`: it is spelt nearly so.
   */
  readonly how: 'exact' | 'narrower' | 'beginning' | 'near';
  /** Articles filed under the record. */
  readonly articles: number;
  /** Where there are none, those whose text names it, if there are any. */
  readonly named?: number;
}

export interface Found {
  readonly total: number;
  /** How the words were understood: what was looked for in place of words that the archive does not have. */
  readonly unknown: readonly UnknownWord[];
  /** What stands in the query and is no mere word, to be shown as something that can be taken out again. */
  readonly chips: readonly Chip[];
  /** What of the query cannot be honoured. */
  readonly notes: readonly QueryNote[];
  /** Articles by value of each counted facet, with the facet itself left open. Values of no article are missing, but for chosen ones. */
  readonly counts: Partial<Readonly<Record<Facet, readonly FacetCount[]>>>;
  /** What the words and the chosen range demand together. */
  readonly bounds: Bounds;
  /** Articles by time, with the range of dates left open: one number for each stretch of time in order, without gaps. */
  readonly histogram: Histogram;
  readonly results: readonly Result[];
  /** Words and phrases to mark in an excerpt, as they are compared: see `search/text/fold.ts`. */
  readonly marked: readonly (readonly string[])[];
}

export interface UnknownWord {
  /** As typed; of words that no article has together, all of them. */
  readonly word: string;
  /** Words of the archive's own that are spelt nearly so, or a name, nearest first. */
  readonly instead: readonly string[];
}

export interface FacetCount {
  readonly value: string;
  /** The record's preferred name; absent for a value that is none, as a language. */
  readonly label?: string;
  readonly articles: number;
}

export interface Chip {
  readonly kind: 'phrase' | 'without' | Facet | DateField;
  readonly excluded: boolean;
  /** It is to be there besides other values of its facet. */
  readonly besides?: true;
  /** What it is about, in the reader's words or the record's: the phrase, the word, the preferred names, the date (EDTF), of `date` both its ends. */
  readonly values: readonly string[];
  /** The query with it taken out. */
  readonly rest: string;
}

export interface Histogram {
  readonly unit: 'day' | 'month' | 'year';
  /** Of the first stretch, as precise as the unit: `1987`, `1987-03`, `1987-03-01`. Empty when the archive has no article. */
  readonly first: string;
  /** Articles of this search in each stretch. */
  readonly found: readonly number[];
}

/** One article as the list shows it. */
export interface Result {
  readonly id: string;
  /** The page's path, with the site's base. */
  readonly href: string;
  readonly title: string;
  /** BCP 47: of the title and the text. */
  readonly language: string;
  /** EDTF, as typed by the editor. */
  readonly date: string;
  /** The day that it is filed under, `YYYY-MM-DD`. */
  readonly day: string;
  /** In words, without a time. */
  readonly when: string;
  /** The time of day in words, where the date tells one. */
  readonly time?: string;
  readonly source: { readonly id: string; readonly name: string };
  readonly byline: readonly string[];
  /** As the paper counts them; empty where it is not known. */
  readonly page: string;
  /** That it is a translation, in words; empty where it is none. */
  readonly translated: string;
  readonly summary: string;
  /** Where it was asked for. */
  readonly filed?: Filed;
}

/** The preferred names of what an article is filed under. */
export type Filed = Readonly<Record<SubjectFacet, readonly string[]>>;
