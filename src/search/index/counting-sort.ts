/** Where each key begins among sorted items, and then where the last ends; and where each item goes, those of one key in the order in which they came. */
export interface CountingSort {
  readonly starts: Uint32Array;
  readonly to: Uint32Array;
}

/** @param keys of the items, each below `kinds` */
export function countingSort(keys: Uint32Array, kinds: number): CountingSort {
  const counts = new Uint32Array(kinds);
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  const starts = startsOf(counts);
  const next = starts.slice();
  const to = new Uint32Array(keys.length);
  for (let item = 0; item < keys.length; item += 1) {
    const key = keys[item] ?? 0;
    const place = next[key] ?? 0;
    to[item] = place;
    next[key] = place + 1;
  }
  return { starts, to };
}

/** Where each of several runs begins that lie one behind the other, and then where the last ends. @param lengths of the runs */
export function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let run = 0; run < lengths.length; run += 1) {
    starts[run] = end;
    end += lengths[run] ?? 0;
  }
  starts[lengths.length] = end;
  return starts;
}
