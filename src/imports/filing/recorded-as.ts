import type { Draft } from '../draft.ts';
import { looseKey } from '../loose-key.ts';
import { digestOfDraft } from '../origins/digests.ts';
import type { Filed, Origin } from '../origins/origin.ts';
import type { Origins } from '../origins/origins.ts';

/** What is recorded of an item. */
export interface Recorded {
  readonly filed: Filed | undefined;
  /** Whether it is the item of then, and nobody says its source now. */
  readonly isSaidLess: boolean;
}

/**
 * Finds what is recorded of an item. One without a name of its own is known by its source too, which the command may say now and may not have said before, or
 * the other way round: then it is the item of that time if it is the same in all the rest.
 * @param sources the names of the archive's sources, of which one may have been said
 */
export function recordedAs(origins: Origins, origin: Origin, draft: Draft, sources: () => readonly string[]): Recorded {
  const filed = origins.find(origin);
  if (filed !== undefined || draft.isLoose !== true) return { filed, isSaidLess: false };
  const rest = origin.key.slice(looseKey(draft, draft.source).length);
  for (const source of draft.source === undefined ? sources() : [undefined]) {
    const then = origins.find({ ...origin, key: looseKey(draft, source) + rest });
    if (then !== undefined && digestsWith(draft, source).includes(then.digest)) return { filed: then, isSaidLess: draft.source === undefined };
  }
  return { filed: undefined, isSaidLess: false };
}

/** Of an item with another source, or with none: that makes a draft of it. Its language may have been said together with the source. */
function digestsWith(draft: Draft, source: string | undefined): string[] {
  const kinds = source === undefined ? [true] : [undefined, true];
  return kinds.flatMap((isDraft) => [draft.language, undefined].map((language) => digestOfDraft({ ...draft, source, language, draft: isDraft })));
}
