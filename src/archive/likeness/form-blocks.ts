import type { Shape } from './shape.ts';
import { slipKeys } from './slip-keys.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/** Groups of three letters are counted in so many forms for each that is compared. */
const lookAhead = 12;

/** Forms found by what they have in common with another, so that few have to be compared. */
export class FormBlocks {
  readonly #byKey = new Map<string, number[]>();
  readonly #byTrigram = new Map<string, number[]>();

  /** Takes a form in under a number; numbers come in rising order. */
  add(shape: Shape, number: number): void {
    for (const key of keysOf(shape)) put(this.#byKey, key, number);
    for (const trigram of trigramsOf(shape)) put(this.#byTrigram, trigram, number);
  }

  /**
   * The numbers of the forms to compare: for each key so many of those that have it too, and so many of those that share the most
   * groups of three letters. The commonest groups are not looked at where rarer ones are enough.
   */
  near(shape: Shape, limit: number): Set<number> {
    const found = new Set<number>();
    for (const key of keysOf(shape)) for (const number of first(this.#byKey.get(key) ?? [], limit)) found.add(number);
    for (const number of this.#sharingMost(shape, limit)) found.add(number);
    return found;
  }

  #sharingMost(shape: Shape, limit: number): number[] {
    const shared = new Map<number, number>();
    const rarestFirst = trigramsOf(shape).map((trigram) => this.#byTrigram.get(trigram) ?? []).sort((a, b) => a.length - b.length);
    let rest = limit * lookAhead;
    for (const numbers of rarestFirst) {
      for (const number of first(numbers, rest)) shared.set(number, (shared.get(number) ?? 0) + 1);
      rest -= Math.min(rest, numbers.length);
    }
    return [...shared].sort(([a, m], [b, n]) => n - m || a - b).slice(0, limit).map(([number]) => number);
  }
}

function keysOf(shape: Shape): Set<string> {
  const { joined, sorted, soundJoined, consonants, sounds } = shape;
  return new Set([
    `joined ${joined}`, `sorted ${sorted}`, `joined sound ${soundJoined}`, `consonants ${consonants}`, `word ${sounds[0] ?? ''}`, `word ${sounds.at(-1) ?? ''}`,
    ...slipKeys(shape, 3).map((key) => `slip ${key}`),
  ]);
}

function trigramsOf({ sounds }: Shape): string[] {
  return [...new Set(sounds.flatMap((word) => {
    const padded = ` ${word} `;
    return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
  }))];
}

function first(numbers: readonly number[], count: number): readonly number[] {
  return numbers.length <= count ? numbers : numbers.slice(0, count);
}

function put(map: Map<string, number[]>, key: string, number: number): void {
  const numbers = getOrMake(map, key, () => []);
  if (numbers.at(-1) !== number) numbers.push(number);
}
