import type { AuthorityKind } from '../../model/kinds.ts';
import type { Variant } from '../../model/names/names.ts';

/** The names of one record, before its references are resolved. */
export interface NamedRecord {
  readonly kind: AuthorityKind;
  readonly id: string;
  readonly name: string;
  readonly variants: readonly Variant[];
  readonly short: readonly string[];
}
