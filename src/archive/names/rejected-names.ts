import type { AuthorityKind } from '../../model/kinds.ts';
import type { RejectedRecord } from '../../model/source-file.ts';
import { keyOf } from './name-key.ts';

/** The names of records that have problems of their own: whoever names one of them is not to blame. */
export class RejectedNames {
  readonly #keys: ReadonlySet<string>;

  constructor(records: readonly RejectedRecord[]) {
    this.#keys = new Set(records.flatMap(({ kind, names }) => names.map((name) => keyOf(kind, name))));
  }

  has(kind: AuthorityKind, name: string): boolean {
    return this.#keys.has(keyOf(kind, name));
  }
}
