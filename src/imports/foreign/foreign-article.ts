import type { LinkTarget } from '../markup/link-targets.ts';
import type { LeadPicture } from './lead-picture.ts';

/** An article as another software had it, each value as it stood there. */
export interface ForeignArticle {
  /** What tells it from all others of its source: an address, a number, the path of a file. Undefined where nothing does but what it says. */
  readonly key?: string | undefined;
  /** What its file is to be called, as far as that can be. */
  readonly name: string;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly source?: string | undefined;
  readonly people?: readonly string[];
  readonly countries?: readonly string[];
  readonly organisations?: readonly string[];
  readonly topics?: readonly string[];
  readonly byline?: readonly string[];
  readonly language?: string | undefined;
  /** What counts where neither it nor the command says it. */
  readonly usual?: { readonly source: string | undefined; readonly language: string | undefined };
  readonly page?: string | undefined;
  readonly dateline?: string | undefined;
  readonly summary?: string | undefined;
  readonly url?: string | undefined;
  /** Addresses that it had on the site that is being moved, and their paths on its host. */
  readonly formerly?: readonly string[];
  /** The path on its host below which that site stood, without a slash at the end. */
  readonly below?: string;
  readonly draft?: boolean;
  /**
   * Embargoes that it is under and ends of its time on its site, each a sentence without its end. No import knows what time it is, so it is a draft
   * whether they are over or not.
   */
  readonly embargoes?: readonly string[];
  /** What addresses in its text are read against, where that is not its own address. */
  readonly base?: string | undefined;
  readonly body: { readonly html: string } | { readonly markdown: string } | { readonly text: string };
  /** A picture that belongs above the text. */
  readonly lead?: LeadPicture | undefined;
  /** The file of a picture that the text names by an address. */
  readonly locate?: (address: string) => string | undefined;
  /** Where the links of its text lead, by what stands there; without it those in Markdown stay as they are, and those in HTML are read against `base`. */
  readonly target?: LinkTarget;
  /** What its form could not bring along, each a sentence. */
  readonly losses?: readonly string[];
}

/** What a form makes of an item: an article, or why it is none. */
export type ForeignReading = ForeignArticle | { readonly reason: string };
