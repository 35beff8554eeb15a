/** Points of a curve, by rising first number. */
export type Curve = readonly (readonly [number, number])[];

/** The value at a place, on the straight line between the points around it. */
export function valueAt(curve: Curve, at: number): number {
  const next = curve.findIndex(([x]) => x >= at);
  const [x1 = 0, y1 = 0] = curve[next] ?? curve.at(-1) ?? [];
  const [x0, y0] = curve[next - 1] ?? [x1, y1];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}

/** A whole number, distributed as the quantiles say. */
export function drawn(quantiles: Curve, chance: number): number {
  return Math.round(valueAt(quantiles, chance));
}

/** An index, as often as its weight says. */
export function weighted(weights: readonly number[], chance: number): number {
  let left = chance * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return found < 0 ? weights.length - 1 : found;
}
