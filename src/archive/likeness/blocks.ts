import type { ShapedRecord } from './named.ts';
import { splitName } from './given-names.ts';
import type { Shape } from './shape.ts';
import { slipKeys } from './slip-keys.ts';
import { longWord } from './words.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/** In a block that many records share, each is held against so many before it: the work stays in proportion to the records. */
const reach = 12;

/**
 * The pairs of records that are worth a comparison, each once, the later one second; all that `evidenceOf` can see have a key in
 * common. Every record is of one kind and they stand in their total order.
 */
export function* candidatePairs(records: readonly ShapedRecord[]): Generator<readonly [earlier: ShapedRecord, later: ShapedRecord]> {
  const blocks = new Map<string, number[]>();
  for (const [index, record] of records.entries()) {
    const met = new Set<number>();
    for (const key of keysOf(record)) {
      const block = getOrMake(blocks, key, () => []);
      for (const other of block.slice(-reach)) met.add(other);
      block.push(index);
    }
    for (const other of [...met].sort((a, b) => a - b)) {
      const earlier = records[other];
      if (earlier !== undefined) yield [earlier, record];
    }
  }
}

function keysOf({ record, forms }: ShapedRecord): Set<string> {
  return new Set(forms.flatMap(({ shapes }) => shapes.flatMap((shape) => [
    `joined ${shape.joined}`, `sorted ${shape.sorted}`, ...slipKeys(shape, longWord).map((key) => `sound ${key}`), ...(record.kind === 'people' ? surnameKeys(shape) : []),
  ])));
}

function surnameKeys(shape: Shape): string[] {
  const split = splitName(shape);
  return split === undefined ? [] : [`surname ${split.surname.sound} ${split.given[0]?.sound.charAt(0) ?? ''}`];
}
