/** More than an index has terms. */
const most = 2 ** 26;

/**
 * Those of which there is most come first, and of as many the lower number.
 * @param numbers rising, below 2^26
 * @param amountOf whole, below 2^26
 */
export function mostFirst(numbers: readonly number[], amountOf: (number: number) => number): number[] {
  const keys = Float64Array.from(numbers, (number) => number - amountOf(number) * most).sort();
  return Array.from(keys, (key) => ((key % most) + most) % most);
}
