/** What a step took. */
export interface Cost {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor time, user and system, of all processes; undefined where the system does not tell. */
  readonly cpu: number | undefined;
  /** The most memory of the largest process, in bytes; undefined where the system does not tell. */
  readonly peak: number | undefined;
}

/** One after the other. */
export function together(costs: readonly Cost[]): Cost {
  return {
    wall: sum(costs.map(({ wall }) => wall)),
    cpu: known(costs.map(({ cpu }) => cpu), sum),
    peak: known(costs.map(({ peak }) => peak), (peaks) => Math.max(...peaks)),
  };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}

/** Undefined where one is. */
function known(numbers: readonly (number | undefined)[], of: (numbers: readonly number[]) => number): number | undefined {
  const all = numbers.filter((number) => number !== undefined);
  return all.length === numbers.length ? of(all) : undefined;
}
