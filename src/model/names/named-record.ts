import type { AuthorityKind } from '../kinds.ts';
import type { Variant } from './names.ts';

/** A record as far as its names go: what it is found by, in fields and in texts. */
export interface NamedRecord {
  readonly kind: AuthorityKind;
  readonly id: string;
  readonly name: string;
  readonly variants: readonly Variant[];
  readonly short: readonly string[];
}
