import { readdirSync, readFileSync } from 'node:fs';

/** Whether the system tells what processes use: Linux does, in `/proc`. */
export const isTold = process.platform === 'linux';

/** Hundredths of a second, on every machine on which Node runs Linux. */
const tick = 0.01;

/** A process and all that it has started which run now, by number. */
export function treeOf(pid: number): readonly number[] {
  const found = [pid];
  for (const one of found) found.push(...childrenOf(one));
  return found;
}

function childrenOf(pid: number): readonly number[] {
  const threads = attempt(() => readdirSync(`/proc/${String(pid)}/task`)) ?? [];
  return threads.flatMap((thread) => numbersIn(attempt(() => readFileSync(`/proc/${String(pid)}/task/${thread}/children`, 'utf8')) ?? ''));
}

/** Seconds of processor time, the system's for it included. */
export interface ProcessorTime {
  readonly own: number;
  /** Of those that it started, that have ended and of which it was told. */
  readonly ended: number;
}

/** Nothing for a process that there is no more. */
export function processorTime(pid: number): ProcessorTime {
  const text = attempt(() => readFileSync(`/proc/${String(pid)}/stat`, 'utf8')) ?? '';
  // The name of the program, in brackets, may have anything in it.
  const fields = numbersIn(text.slice(text.lastIndexOf(')') + 1).replace(/^ \S+ /, ''));
  const [user = 0, system = 0, userEnded = 0, systemEnded = 0] = fields.slice(10, 14);
  return { own: (user + system) * tick, ended: (userEnded + systemEnded) * tick };
}

/** The most memory that a process has had at once, as the kernel keeps it, in bytes. */
export function peakMemory(pid: number): number {
  const text = attempt(() => readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? '';
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024;
}

/** Of what runs and what has ended in a tree, together. */
export function processorTimeOfTree(pid: number): number {
  return treeOf(pid).map(processorTime).reduce((sum, { own, ended }) => sum + own + ended, 0);
}

function numbersIn(text: string): readonly number[] {
  return text.split(/\s+/).filter((part) => part !== '').map(Number);
}

/** Processes end while one looks at them. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
