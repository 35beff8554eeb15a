import { performance } from 'node:perf_hooks';
import { start } from './child.ts';
import type { Command } from './child.ts';
import type { Cost } from './cost.ts';
import { MemoryWatch } from './memory-watch.ts';
import { isTold, processorTime } from './usage.ts';

/**
 * Runs a command to its end. Only one is run at a time: processor time is that of all children that have ended meanwhile, as the
 * `time` of GNU has it.
 * @returns what it cost, and what it wrote to its output
 * @throws when it does not end with status 0
 */
export async function timed(command: Command): Promise<Cost & { readonly said: string }> {
  const before = processorTime(process.pid).ended;
  const begun = performance.now();
  const child = start(command);
  const watch = child.pid === undefined ? undefined : new MemoryWatch(child.pid);
  let said = '';
  let complaint = '';
  child.stdout.on('data', (text: string) => { said += text; });
  child.stderr.on('data', (text: string) => { complaint += text; });
  const ended = new Promise<number>((resolve) => { child.once('exit', () => { resolve(performance.now()); }); });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => { watch?.end(); });
  if (status !== 0) throw new Error(`${[command.program, ...command.args].join(' ')} ended with ${String(status)}\n${said.slice(-2000)}\n${complaint.slice(-2000)}`);
  return { wall: (await ended - begun) / 1000, cpu: isTold ? processorTime(process.pid).ended - before : undefined, peak: watch?.peak, said };
}
