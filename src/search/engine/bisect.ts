/** The place of the last item that is at most `value`, in items that rise; -1 when there is none. */
export function lastAtMost<T extends string | number>(items: ArrayLike<T>, value: T): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && item <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
