import type { PageCounts } from '../making/made-files.ts';

/** What a build that went well has to say. */
export interface BuiltSite {
  /** Whether the site before was left in its place, since it is the same. */
  readonly unchanged: boolean;
  /** What is to be said at the end. */
  readonly closing: readonly string[];
  readonly pages: PageCounts;
  readonly texts: { readonly rendered: number; readonly kept: number };
}

