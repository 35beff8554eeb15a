import type { AboutView } from './views/about-view.ts';
import type { ArticleView } from './views/article-view.ts';
import type { RecordView } from './views/record-view.ts';
import type { Link } from './entries.ts';
import type { GoneView } from './views/gone-view.ts';
import type { ShownHead } from './head.ts';
import type { HomeView } from './views/home-view.ts';
import type { IndexView } from './views/index-view.ts';
import type { PeriodView } from './views/period-view.ts';
import type { SearchView } from './views/search-view.ts';
import type { TextRecord } from './text-record.ts';
import type { TimeView } from './views/time-view.ts';
import type { WantedEntry } from './views/wanted-view.ts';

/** What each kind of document shows inside the frame: plain data, all of it, so that equal data makes equal pages. */
export interface Documents {
  readonly article: { readonly view: ArticleView; readonly record: TextRecord; /** Sanitised HTML. */ readonly text: string };
  readonly record: { readonly view: RecordView; /** Sanitised HTML; may be empty. */ readonly text: string };
  readonly period: { readonly view: PeriodView };
  readonly time: { readonly view: TimeView; readonly title: string; /** The record that they name. */ readonly of: Link | undefined };
  readonly index: { readonly view: IndexView };
  readonly home: { readonly view: HomeView };
  readonly about: { readonly view: AboutView };
  readonly search: { readonly view: SearchView };
  readonly guide: { /** BCP 47: what it is written in. */ readonly language: string; readonly title: string; /** HTML of our own. */ readonly html: string };
  readonly wanted: {
    /** Whether articles cite any issue at all. */
    readonly cited: boolean;
    readonly counted: string;
    readonly entries: readonly WantedEntry[];
  };
  readonly gone: { readonly view: GoneView };
  readonly notFound: { readonly links: readonly Link[]; /** In development alone. */ readonly sought?: SoughtPage };
}

/** What is known of an address at which there is no page. */
export interface SoughtPage {
  /** Whether it is that of a file that a build makes, as a feed: that is not there while one writes. */
  readonly built: boolean;
  /** The file that would make the page, from the content folder on; undefined where no single file would. */
  readonly file: string | undefined;
  /** What is wrong with it; nothing where it is not there. */
  readonly told: readonly { readonly line: number | undefined; readonly message: string; readonly fix: string }[];
  /** The page that had the address before. */
  readonly moved: Link | undefined;
  /** Addresses that are nearly the same. */
  readonly near: readonly Link[];
}

export type DocumentKind = keyof Documents;

/** A page without its frame: what its head says, and what its document shows. */
export type SheetOf<Kind extends DocumentKind> = { readonly document: Kind; readonly head: ShownHead } & Documents[Kind];

export type Sheet = { [Kind in DocumentKind]: SheetOf<Kind> }[DocumentKind];
