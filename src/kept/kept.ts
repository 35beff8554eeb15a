import type { Store } from './store.ts';

/** What a command takes over from earlier ones. */
export interface Kept {
  readonly store: Store;
  /** The time by the clock, in milliseconds: a file that was changed this very moment may change again unseen. */
  readonly now: number;
}
