import { Session } from 'node:inspector';

/** How much work each of two things is, of which the second shall be less than `limit` times the first. */
export type Compare = (short: () => void, long: () => void, limit: number) => readonly [number, number];

/** The quickest of some runs, in milliseconds of work of the processor: what disturbs a run only makes it longer. */
function quickest(work: () => void, runs: number): number {
  return Math.min(...Array.from({ length: runs }, () => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  }));
}

/** In milliseconds of the processor; what looks too long is looked at again, since other work disturbs it. */
export const byTime: Compare = (short, long, limit) => {
  const first = [quickest(short, 2), quickest(long, 2)] as const;
  return first[1] / first[0] < limit * 0.9 ? first : [Math.min(first[0], quickest(short, 8)), Math.min(first[1], quickest(long, 8))];
};

/**
 * In blocks of code that are run, as V8 counts them for coverage: the same on every machine and under every load, and blind to
 * what a regular expression does inside. What runs meanwhile runs slower. `end` ends the counting.
 */
export function countingBlocks(): { readonly byBlocks: Compare; readonly end: () => void } {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const sinceLast = () => {
    let run = 0;
    session.post('Profiler.takePreciseCoverage', (failed, taken) => {
      if (failed !== null) throw failed;
      for (const script of taken.result) for (const { ranges } of script.functions) for (const { count } of ranges) run += count;
    });
    return run;
  };
  const count = (work: () => void) => {
    sinceLast();
    work();
    return sinceLast();
  };
  return {
    byBlocks: (short, long) => [count(short), count(long)],
    end: () => { session.disconnect(); },
  };
}
