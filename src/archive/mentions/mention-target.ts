import { authorityKinds, isAuthorityKind } from '../../model/kinds.ts';
import type { AuthorityKind } from '../../model/kinds.ts';

/** Whether the editor's word on a mention is that it names nobody. */
export function isRuledOut(typed: string): boolean {
  return /^none$/i.test(typed);
}

/**
 * What the editor's word on a mention names: a record of the kind that is written before a slash, or of the first kind that knows the name.
 * @param knows whether a kind has a record for what was typed
 */
export function mentionTarget(typed: string, knows: (kind: AuthorityKind) => boolean): { readonly kind: AuthorityKind; readonly name: string } {
  const slash = typed.indexOf('/');
  const folder = typed.slice(0, Math.max(slash, 0));
  if (isAuthorityKind(folder)) return { kind: folder, name: typed.slice(slash + 1) };
  return { kind: authorityKinds.find(knows) ?? 'people', name: typed };
}
