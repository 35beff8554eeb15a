import type { Standing } from './stamp.ts';
import type { Store } from './store.ts';

/** What a command takes over from earlier ones. */
export interface Kept {
  readonly store: Store;
  /** The time by the clock, in milliseconds: a file that was changed this very moment may change again unseen. */
  readonly now: number;
  /** How a file of the content folder stood just before it is read, if that was looked at. */
  readonly seen?: ((file: string) => Standing | undefined) | undefined;
}
