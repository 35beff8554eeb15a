/**
 * How long this thread computes for some work, in seconds of the processor: other work on the machine does not count. For bounds that only work of another order passes,
 * as of a regular expression, whose steps nothing counts.
 */
export function processorTime(work: () => void): number {
  const begun = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1_000_000;
}
