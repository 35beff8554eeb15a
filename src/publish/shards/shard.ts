/** One of several builds that together make a site: each makes the pages of its share of the articles. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

const most = 10_000;

/** Reads `2/8`; undefined where that is none. */
export function readShard(text: string): Shard | undefined {
  const [, number = 0, of = 0] = (/^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? []).map(Number);
  return number > 0 && number <= of && of <= most ? { number, of } : undefined;
}

/** The share of a list that is a shard's; all together are the whole, in its order, and none has more than one more than another. */
export function shareOf<T>(all: readonly T[], { number, of }: Shard): readonly T[] {
  return all.slice(Math.floor(((number - 1) * all.length) / of), Math.floor((number * all.length) / of));
}

/** The file that a part is written to where none is named. */
export function partFile({ number, of }: Shard): string {
  return `part-${number}-of-${of}.kept`;
}
