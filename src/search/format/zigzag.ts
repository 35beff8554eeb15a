/** A whole number without its sign: 0, -1, 1, -2, 2 are 0, 1, 2, 3, 4. */
export function zigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

export function unzigzag(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
