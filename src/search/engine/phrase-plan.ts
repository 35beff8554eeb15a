import type { Beside, Places } from './position-file.ts';

/** A word of a phrase whose places have to be known. */
export interface PlacedWord {
  /** Which word of the phrase it is, from 0 on. */
  readonly index: number;
  readonly common: boolean;
  /** The numbers of the common words that it has to stand beside; undefined where its neighbour is looked up by itself. */
  readonly before: number | undefined;
  readonly behind: number | undefined;
}

/**
 * How a phrase is told from the places of as few words as will do: a common word beside one that is not is noted by that one, and
 * needs no places of its own, which are many.
 * @param common the common words, by number from 1 on
 */
export function planOf(words: readonly string[], common: readonly string[]): readonly PlacedWord[] {
  const numbers = words.map((word) => common.indexOf(word) + 1);
  const isNoted = (index: number) => (numbers[index] ?? 0) > 0 && (numbers[index - 1] === 0 || numbers[index + 1] === 0);
  return words.flatMap((_, index) => {
    if (isNoted(index)) return [];
    const isCommon = numbers[index] !== 0;
    const noted = (beside: number) => (!isCommon && isNoted(beside) ? numbers[beside] : undefined);
    return [{ index, common: isCommon, before: noted(index - 1), behind: noted(index + 1) }];
  });
}

/**
 * Whether the phrase stands in a text.
 * @param placesOf a word's places in the text, by the word's index
 * @param end the phrase begins before this position
 */
export function stands([anchor, ...others]: readonly PlacedWord[], placesOf: (index: number) => Places | undefined, end: number): boolean {
  if (anchor === undefined) return false;
  return [...placesOf(anchor.index) ?? []].some(([position, beside]) => {
    const start = position - anchor.index;
    return start < end && fits(anchor, beside) && others.every((word) => fits(word, placesOf(word.index)?.get(start + word.index)));
  });
}

function fits({ before, behind }: PlacedWord, beside: Beside | undefined): boolean {
  return beside !== undefined && (before === undefined || beside.before === before) && (behind === undefined || beside.behind === behind);
}
