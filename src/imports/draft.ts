import type { ArticleFields } from '../model/article.ts';
import type { PartialDate } from '../model/dates/date.ts';
import type { DraftPicture } from './pictures/picture-file.ts';

/** An article that came from outside, valid by itself; its names are not yet tied to records. */
export interface Draft extends Omit<ArticleFields, 'date' | 'source' | 'mentions' | 'quotes' | 'redirectFrom' | 'draft' | 'corrections'> {
  /** What the article is called where it came from: a slug, or the path of its file below `articles/`. */
  readonly id: string;
  /** What tells it from all others of its source; without it the id does. */
  readonly key?: string;
  /** Whether the key may be another article's too. */
  readonly isLoose?: boolean;
  /** Undefined where nobody knows; then it is a draft. */
  readonly date: PartialDate | undefined;
  readonly source: string | undefined;
  readonly draft?: boolean | undefined;
  /** Embargoes and the like, each a sentence without its end, where nothing else that its source says makes it a draft. */
  readonly embargoes?: readonly string[];
  /** A single text, of which nothing but the words came. */
  readonly isClipping?: boolean;
  /** Of a single text, a digest of what an editor said of it with the command; undefined where that was nothing. */
  readonly said?: string | undefined;
  readonly redirectFrom?: readonly string[];
  readonly mentions?: ArticleFields['mentions'];
  readonly quotes?: ArticleFields['quotes'];
  readonly corrections?: ArticleFields['corrections'];
  /** The path of its file below `articles/`, without the ending, where that is settled. */
  readonly file?: string | undefined;
  readonly pictures?: readonly DraftPicture[];
  /** Whether neither it nor the command says its language, and the command could. */
  readonly lacksLanguage?: boolean;
  /** What of it neither it nor the command says, but the configuration of its site. */
  readonly usual?: readonly ('source' | 'language')[];
  /** Whether a picture of its text was not at hand, or one that an earlier import made a copy of. */
  readonly lacksPictures?: boolean;
  /** What it is with the copies that an earlier import made in place of pictures that are not at hand now; undefined where it has no picture. */
  readonly withCopies?: (copies: readonly DraftPicture[]) => Draft | undefined;
  /** Markdown, with line feeds. */
  readonly body: string;
}

/** What a foreign form makes of one item: a draft, or every reason why it is none, each a sentence. */
export type Reading = { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly reasons: readonly string[] };

/** By an editor's word the article of a file is the item already. */
export interface FiledAlready {
  readonly ok: false;
  readonly standsIn: string;
}

/** One item of an input. */
export interface Item {
  /** The source that it is of: a name for the form and for what tells the source from others of it, fit for a file. */
  readonly scope: string;
  /** The name of the input, without its folder. */
  readonly input: string;
  /** The line of the input in which it stands, from 1. */
  readonly line: number;
  /** The item as it came, for the quarantine; undefined when it is too big to be kept. */
  readonly raw: Uint8Array | undefined;
  /** What a file that holds nothing but `raw` ends in, so that it can be imported by itself. */
  readonly ending: `.${string}`;
  /** Of an item that is a file, its path from the folder on that was named: where it stands is part of what it says. */
  readonly path?: string;
  readonly reading: Reading | FiledAlready;
  /** What an editor should know of it, each a sentence. */
  readonly notes?: readonly string[];
}
