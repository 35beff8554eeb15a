import type { Route, ShownPage } from '../../sheets/page-source.ts';
import type { ThreadKind } from '../threads/kinds.ts';

/** Holds the archive while it is being written, and answers for it. */
export const editionThread: ThreadKind<undefined, EditionJob, EditionAnswer> = { program: new URL('./edition-thread.ts', import.meta.url) };

export type EditionJob =
  /** To tell what is wrong with the archive, or to open it anew when it is needed next. */
  | { readonly ask: 'report' | 'forget' }
  | { readonly ask: 'paths'; readonly route: Route }
  | { readonly ask: 'page'; readonly route: Route; readonly path: string };

/** What was asked for, or why it could not be had. */
export interface EditionAnswer {
  readonly report?: string;
  readonly paths?: readonly string[];
  readonly page?: ShownPage;
  readonly fault?: Error;
}
