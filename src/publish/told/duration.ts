import { performance } from 'node:perf_hooks';

/** How long something took until now, as a command says it. @param from when it began, as `performance.now()` */
export function seconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
