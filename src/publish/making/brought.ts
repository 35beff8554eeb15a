import type { Store } from '../../kept/store.ts';

/** A page that another machine has made. */
export interface BroughtPage {
  readonly key: string;
  /** What it links to or loads. */
  readonly links: readonly string[];
  readonly html: () => string;
}

/** The pages that other machines have made. */
export interface Brought {
  /** The page at a path, if it was made of this. */
  readonly madeOf: (path: string, madeOf: string) => BroughtPage | undefined;
}

/** Puts what other machines have worked out among what is kept, as if an earlier build had been here. */
export type TakeParts = (store: Store) => Brought;
