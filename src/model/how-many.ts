/** How many of a row hold, where those that do come first. They are found by halving: rows may be long, and are asked often. */
export function howMany<T>(row: ArrayLike<T>, holds: (one: T) => boolean): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = row[middle];
    if (one !== undefined && holds(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
