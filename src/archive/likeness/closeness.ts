import type { AuthorityKind } from '../../model/kinds.ts';
import type { Shape } from './shape.ts';

/**
 * How near a form of a record is to a name that no record has, the nearest first:
 *
 * 0. the same in plain Latin letters, spaces aside
 * 1. the same words in another order
 * 2. the same by sound (`soundKeys`), in any order
 * 3. a few edits away: at most three letters in ten, of the sound
 * 4. the same consonants, three or more: what a script without vowels leaves
 * 5. all words of the one among those of the other; of people, whose surname stands last, the surname
 * 6. of people, surnames a few edits away
 *
 * Within a rank the smaller share of edits is closer.
 */
export interface Closeness {
  readonly rank: number;
  /** Edits by the letters of the longer, from 0 to 1. */
  readonly share: number;
}

/** Counts the letters that have to be changed. */
export type EditDistance = (a: string, b: string) => number;

const few = 0.3;

export function closenessOf(wanted: Shape, form: Shape, kind: AuthorityKind, edits: EditDistance): Closeness | undefined {
  if (wanted.joined === form.joined) return { rank: 0, share: 0 };
  if (wanted.sorted === form.sorted) return { rank: 1, share: 0 };
  const inOrder = shareOf(wanted.soundJoined, form.soundJoined, edits);
  const inAnyOrder = wanted.sounds.length < 2 ? 1 : shareOf(wanted.soundSorted, form.soundSorted, edits);
  const share = Math.min(inOrder, inAnyOrder);
  if (share === 0) return { rank: 2, share: shareOf(wanted.joined, form.joined, edits) };
  if (share <= few) return { rank: 3, share };
  if (wanted.consonants.length >= 3 && wanted.consonants === form.consonants) return { rank: 4, share };
  if (among(wanted, form, kind) || among(form, wanted, kind)) return { rank: 5, share };
  return kind === 'people' && shareOf(surnameOf(wanted), surnameOf(form), edits) <= few ? { rank: 6, share } : undefined;
}

function among(one: Shape, other: Shape, kind: AuthorityKind): boolean {
  const surname = surnameOf(one);
  return (kind === 'people' && surname.length > 2 && other.sounds.includes(surname)) || one.sounds.every((word) => other.sounds.includes(word));
}

function surnameOf({ sounds }: Shape): string {
  return sounds.at(-1) ?? '';
}

function shareOf(a: string, b: string, edits: EditDistance): number {
  const longer = Math.max(a.length, b.length);
  // The lengths alone tell when the rest need not be counted.
  return Math.abs(a.length - b.length) > few * longer ? 1 : edits(a, b) / longer;
}
