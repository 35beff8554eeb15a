import type { AuthorityKind } from '../../model/kinds.ts';
import { nameKey } from '../../model/names/names.ts';

/** The same for two names of a kind that differ only in how they are written. */
export function keyOf(kind: AuthorityKind, name: string): string {
  return `${kind}/${nameKey(name)}`;
}
