import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Cost } from './cost.ts';
import { MemoryWatch } from './memory-watch.ts';
import { isTold, processorTime } from './usage.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** The folder it runs in, absolute. */
  readonly folder: string;
}

/** The environment of a user's command: without what a test runner and npm add. */
export const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST.*|TEST|NODE_ENV|PROD|DEV|SSR|MODE|BASE_URL|npm_.*|NODE_OPTIONS|CUTTINGS_.*)$/.test(name))),
  ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1',
};

/**
 * Runs a command to its end. Only one is run at a time: processor time is that of all children that have ended meanwhile, as the
 * `time` of GNU has it.
 * @returns what it cost, and what it wrote to its output
 * @throws when it does not end with status 0
 */
export async function timed({ program, args, folder }: Command): Promise<Cost & { readonly said: string }> {
  const before = processorTime(process.pid).ended;
  const begun = performance.now();
  const child = spawn(program, args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const watch = child.pid === undefined ? undefined : new MemoryWatch(child.pid);
  let said = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { said += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { complaint += text; });
  const ended = new Promise<number>((resolve) => { child.once('exit', () => { resolve(performance.now()); }); });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => { watch?.end(); });
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${String(status)}\n${said.slice(-2000)}\n${complaint.slice(-2000)}`);
  return { wall: (await ended - begun) / 1000, cpu: isTold ? processorTime(process.pid).ended - before : undefined, peak: watch?.peak, said };
}
