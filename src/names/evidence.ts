import { refKey } from '../model/kinds.ts';
import type { MentionReason } from '../model/mention.ts';
import type { NameForm } from './name-forms.ts';
import type { Place } from './places.ts';

/** The records that some place names beyond doubt: a ruling, or a strong form that is not, in this article, another's weak one as well. */
export function evidenceIn(places: readonly Place[], listed: ReadonlySet<string>): Set<string> {
  const evident = new Set<string>();
  const contested: Place[] = [];
  for (const place of places) {
    if (place.rule?.ref !== undefined) evident.add(refKey(place.rule.ref));
    if (place.weak.length > 0) contested.push(place);
    else addSettled(place, listed, evident);
  }
  const before = new Set(evident);
  for (const place of contested) {
    if (!place.weak.some(({ ref }) => listed.has(refKey(ref)) || before.has(refKey(ref)))) addSettled(place, listed, evident);
  }
  return evident;
}

function addSettled({ strong }: Place, listed: ReadonlySet<string>, evident: Set<string>): void {
  const settled = settle(strong.map(({ ref }) => refKey(ref)), listed, new Set());
  if (settled !== undefined) evident.add(settled);
}

interface Possible {
  readonly form: NameForm;
  readonly reason: MentionReason;
}

/** The forms that may count at a place, each with the reason. */
export function possibleIn({ strong, weak }: Place, listed: ReadonlySet<string>, evident: ReadonlySet<string>): Possible[] {
  const onEvidence = weak.flatMap((form): Possible[] => {
    if (listed.has(refKey(form.ref))) return [{ form, reason: 'weak-listed' }];
    return evident.has(refKey(form.ref)) ? [{ form, reason: 'weak-beside-strong' }] : [];
  });
  return [...strong.map((form): Possible => ({ form, reason: 'strong' })), ...onEvidence];
}

/** The one record that the keys name, or the one of several that the frontmatter lists, where nothing speaks for the others. */
export function settle(keys: readonly string[], listed: ReadonlySet<string>, evident: ReadonlySet<string>): string | undefined {
  const distinct = [...new Set(keys)];
  if (distinct.length < 2) return distinct[0];
  const [one, ...others] = distinct.filter((key) => listed.has(key) || evident.has(key));
  return one !== undefined && others.length === 0 && listed.has(one) ? one : undefined;
}
