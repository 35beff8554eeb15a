import { compareTexts } from '../../model/compare-texts.ts';
import { likenesses } from '../../model/names/likeness.ts';
import type { Likeness } from '../../model/names/likeness.ts';
import { givenNamesAgree, givenNamesRunOn, splitName } from './given-names.ts';
import type { ShapedRecord } from './named.ts';
import { wordsOf } from './shape.ts';
import type { Shape, Word } from './shape.ts';
import { sameWord, slip } from './words.ts';

/** What speaks for two records being one, and the forms that it is seen in. */
export interface Evidence {
  readonly likeness: Likeness;
  readonly form: string;
  readonly otherForm: string;
}

/** The strongest evidence that two records of one kind are one; of equally strong the one in the first forms. */
export function evidenceOf(a: ShapedRecord, b: ShapedRecord): Evidence | undefined {
  let best: Evidence | undefined;
  for (const { form, shapes } of a.forms) {
    for (const { form: otherForm, shapes: others } of b.forms) {
      for (const shape of shapes) {
        for (const other of others) {
          const likeness = likenessOf(shape, other, a, b);
          if (likeness !== undefined && (best === undefined || rank(likeness) < rank(best.likeness))) best = { likeness, form, otherForm };
        }
      }
    }
  }
  return best;
}

function rank(likeness: Likeness): number {
  return likenesses.indexOf(likeness);
}

function likenessOf(a: Shape, b: Shape, one: ShapedRecord, other: ShapedRecord): Likeness | undefined {
  if (a.joined === b.joined) return 'same';
  if (a.sorted === b.sorted) return 'order';
  const unlike = wordsUnlike(wordsOf(a), wordsOf(b));
  if (unlike?.length === 0 || wordsUnlike(bySound(a), bySound(b))?.length === 0) return 'sound';
  if (unlike?.length === 1 && unlike.every((pair) => slip(...pair))) return 'letter';
  return one.record.kind === 'people' && givenAlike(a, b, one, other) ? 'given' : undefined;
}

/** Word by word, those that are not the same; undefined where the numbers of words differ. */
function wordsUnlike(a: readonly Word[], b: readonly Word[]): (readonly [Word, Word])[] | undefined {
  if (a.length !== b.length) return undefined;
  return a.flatMap((word, place) => {
    const other = b[place];
    return other === undefined || sameWord(word, other) ? [] : [[word, other] as const];
  });
}

function bySound(shape: Shape): Word[] {
  return wordsOf(shape).sort((a, b) => compareTexts(a.sound, b.sound));
}

function givenAlike(a: Shape, b: Shape, one: ShapedRecord, other: ShapedRecord): boolean {
  const [left, right] = [splitName(a), splitName(b)];
  if (left === undefined || right === undefined || !sameWord(left.surname, right.surname)) return false;
  const unknown = one.countries.size === 0 || other.countries.size === 0;
  if (unknown) return givenNamesRunOn(left.given, right.given);
  return !one.countries.isDisjointFrom(other.countries) && givenNamesAgree(left.given, right.given);
}
